import * as PlainYearMonth from 'temporal-polyfill/fns/PlainYearMonth';
import type { CalendarDate, MonthNumber } from './calendar-date';
import { monthParts } from './month-number';

/** Days in a calendar month, 28–31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return PlainYearMonth.daysInMonth(PlainYearMonth.create(year, month));
}

/** The first day of a calendar month. */
export function firstDayOfMonth(month: MonthNumber): CalendarDate {
  return { ...monthParts(month), day: 1 };
}

/** The last day of a calendar month. */
export function lastDayOfMonth(month: MonthNumber): CalendarDate {
  const parts = monthParts(month);
  return { ...parts, day: daysInMonth(parts.year, parts.month) };
}
