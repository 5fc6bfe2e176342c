import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { makeDate } from '../../domain/calendar/make-date';
import { monthOfName } from '../../text/month-names';
import { cleanText } from './clean-text';

const DAY_FIRST = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00.*)?$/;
const WITH_NAME = /^(?:den )?(\d{1,2})\.? (\p{L}+)\.? (\d{4}|\d{2})$/u;
const MONTH_NAME = /^(\p{L}+)\.?[ -](\d{4}|\d{2})$/u;
const MONTH_NUMBER = /^(\d{1,2})[-./ ](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{1,2})$/;

/** A day typed as text: `31-12-2026`, `31/12/2026`, `31.12.26`, `31. december 2026`, `2026-12-31`; `undefined` for no day. */
export function parseDanishDate(text: string): CalendarDate | undefined {
  const clean = cleanText(text);
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const iso = ISO.exec(clean);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const named = WITH_NAME.exec(clean);
  return named ? dateOf(named[3], monthOfName(named[2] ?? ''), named[1]) : undefined;
}

/** The first day of a month typed as text: `marts 2026`, `mar. 26`, `03-2026`, `2026-03`, or any day in it. */
export function parseDanishMonth(text: string): CalendarDate | undefined {
  const clean = cleanText(text);
  const named = MONTH_NAME.exec(clean);
  if (named) return dateOf(named[2], monthOfName(named[1] ?? ''), 1);
  const number = MONTH_NUMBER.exec(clean);
  if (number) return dateOf(number[2], number[1], 1);
  const iso = ISO_MONTH.exec(clean);
  if (iso) return dateOf(iso[1], iso[2], 1);
  const day = parseDanishDate(text);
  return day && { ...day, day: 1 };
}

type Part = string | number | undefined;

/** Two digits mean 20xx: nothing in these sheets is older. */
function dateOf(year: Part, month: Part, day: Part): CalendarDate | undefined {
  const short = Number(year);
  return makeDate(short < 100 ? 2000 + short : short, Number(month), Number(day)) ?? undefined;
}
