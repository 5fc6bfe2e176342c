import type { CalendarDate } from './calendar-date';
import { makeDate } from './make-date';

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-05-31`, nothing else; `null` for another form or a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = isoPattern.exec(text);
  return parts === null ? null : makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes a date as `2026-05-31`, for machines; people get the Danish form from the texts. */
export function formatIsoDate(date: CalendarDate): string {
  const year = String(date.year).padStart(4, '0');
  const month = String(date.month).padStart(2, '0');
  return `${year}-${month}-${String(date.day).padStart(2, '0')}`;
}
