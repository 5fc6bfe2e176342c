import type { CalendarDate } from '../domain/calendar/calendar-date';

/** 1 March 1900: before it Excel counts a 29 February 1900 that never was, so earlier serials are refused. */
export const FIRST_SERIAL = 61;

/** 31 December 9999, the last day Excel knows. */
export const LAST_SERIAL = 2958465;

const DAYS_BEFORE_1970 = 25569;

/**
 * The day of a serial of the 1900 system (days; a time of day after the point is left out). `undefined` when it is
 * no day we trust: not a number, before 1 March 1900 or after the year 9999.
 */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? dateOfDay(day - DAYS_BEFORE_1970) : undefined;
}

/** The serial of a day in the 1900 system; `undefined` for a day that does not exist or that Excel cannot count. */
export function serialOfDate(date: CalendarDate): number | undefined {
  const serial = dayOfDate(date) + DAYS_BEFORE_1970;
  return sameDate(dateOfSerial(serial), date) ? serial : undefined;
}

function sameDate(one: CalendarDate | undefined, other: CalendarDate): boolean {
  return one?.year === other.year && one.month === other.month && one.day === other.day;
}

// Days are counted in years that begin in March, so that the leap day comes last. 400 years have 146,097 days.
function dayOfDate({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function dateOfDay(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
