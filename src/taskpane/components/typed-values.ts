import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { makeDate } from '../../domain/calendar/make-date';
import { parseDanishDate } from '../../sheets/read/parse-danish-date';
import { parseDanishNumber } from '../../sheets/read/parse-danish-number';

const plain = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 4, useGrouping: false });

/** What a field shows for a number, so that it can be typed again: `12,5`, without dots for thousands. */
export function fieldNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : plain.format(value);
}

/** A number as a Dane types it, read as a cell would be; `null` for anything that is more than a number. */
export function typedNumber(text: string): number | null {
  return parseDanishNumber(text) ?? null;
}

/** A day as a Dane types it, read as a cell would be, and also digits alone: `01062026`. `null` when there is no such day. */
export function typedDay(text: string): CalendarDate | null {
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  if (digits) return makeDate(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  return parseDanishDate(text) ?? null;
}
