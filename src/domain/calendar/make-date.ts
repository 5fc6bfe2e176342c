import type { CalendarDate } from './calendar-date';
import { daysInMonth } from './month-days';

/**
 * A date from its parts, or `null` when no such day exists (31 February, month 13, a part that is not whole).
 * Years 1–9999, the range that an Excel cell and an ISO text can both show.
 */
export function makeDate(year: number, month: number, day: number): CalendarDate | null {
  const isYear = Number.isInteger(year) && year >= 1 && year <= 9999;
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  if (!isYear || !isMonth || !Number.isInteger(day)) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}
