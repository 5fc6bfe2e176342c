import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { CalendarDate } from './calendar-date';

/** Whole days from `from` to `to`; negative when `to` is the earlier day, 0 on the same day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return PlainDate.diffDays(toPlain(from), toPlain(to));
}

/** The same day so many months later (earlier when negative); the month's last day where that day is missing. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = PlainDate.addMonths(toPlain(date), months);
  return { year, month, day };
}

function toPlain(date: CalendarDate): PlainDate.Record {
  return PlainDate.create(date.year, date.month, date.day);
}
