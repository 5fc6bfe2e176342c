import type { CalendarDate } from './calendar-date';

/** Negative when `a` is before `b`, 0 for the same day, positive when `a` is after `b`: fit for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
