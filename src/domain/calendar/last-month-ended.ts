import type { CalendarDate, MonthNumber } from './calendar-date';
import { daysInMonth } from './month-days';
import { monthNumber } from './month-number';

/** The last calendar month that ended on or before a date: its own month on the month's last day, else the one before. */
export function lastMonthEnded(date: CalendarDate): MonthNumber {
  const isLastDay = date.day === daysInMonth(date.year, date.month);
  return isLastDay ? monthNumber(date) : monthNumber(date) - 1;
}
