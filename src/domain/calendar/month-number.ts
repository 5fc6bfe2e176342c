import type { CalendarDate, MonthNumber } from './calendar-date';

/** The calendar month a date lies in, counted as `year * 12 + (month - 1)`. */
export function monthNumber(date: Pick<CalendarDate, 'year' | 'month'>): MonthNumber {
  return date.year * 12 + (date.month - 1);
}

/** Year and month (1–12) of a counted calendar month; the inverse of `monthNumber`. */
export function monthParts(month: MonthNumber): { readonly year: number; readonly month: number } {
  const year = Math.floor(month / 12);
  return { year, month: month - year * 12 + 1 };
}
