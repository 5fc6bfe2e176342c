import { makeDate } from '../calendar/make-date';
import type { CalendarDate } from '../calendar/calendar-date';

/** Control weights of modulus 11, from the first digit on. */
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Replacement numbers of other public systems move the day up by this much. */
const replacementShift = 60;

/**
 * The birth date in ten digits DDMMYYSSSS, or `null` when they hold none and so cannot be a CPR number. The century
 * follows from the seventh digit; a day moved up by 60 (replacement number) counts as the day itself.
 * Source: cpr.dk, "Opbygning af CPR-nummeret".
 */
export function birthDateInCpr(digits: string): CalendarDate | null {
  if (!/^\d{10}$/.test(digits)) return null;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = centuryOf(Number(digits.slice(6, 7)), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  return makeDate(year, month, day > replacementShift ? day - replacementShift : day);
}

/**
 * Whether ten digits pass modulus 11. Passing makes a CPR number very likely; failing proves nothing, for numbers
 * without the control digit have been issued since 2007. Source: cpr.dk, "Personnumre uden kontrolciffer".
 */
export function passesModulus11(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return sum % 11 === 0;
}

function centuryOf(seventhDigit: number, yearInCentury: number): number {
  if (seventhDigit <= 3) return 1900;
  if (seventhDigit === 4 || seventhDigit === 9) return yearInCentury <= 36 ? 2000 : 1900;
  return yearInCentury <= 57 ? 2000 : 1800;
}
