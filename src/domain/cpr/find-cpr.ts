import { birthDateInCpr, passesModulus11 } from './cpr-number';

/** How sure it is that digits are a CPR number: a birth date alone, or a birth date and a control digit that fits. */
export type CprCertainty = 'possible' | 'veryLikely';

/** A stretch of a text that reads as a CPR number, from `start` up to but not including `end`. */
export interface CprFinding {
  readonly start: number;
  readonly end: number;
  readonly certainty: CprCertainty;
}

// Between birth date and serial digits; also marks that are not seen, which come along from web pages and documents.
const unseen = String.raw`\u00ad\u200b-\u200f\u2060`;
const gap = String.raw`[\s\-‐-―−./_:${unseen}]`;

// Not part of a longer number or of a decimal: the digits before and after are looked at, letters are not, since
// "CPR0101901234" and "B-0101901234" hold a number just as well.
const tenDigits = new RegExp(
  String.raw`(?<!\d|\d[.,])(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2})${gap}{0,3}(\d{4})(?!\d)`,
  'gu',
);
const fullYear = new RegExp(
  String.raw`(?<!\d)(\d{2})[ ./-]?(\d{2})[ ./-]?(?:18|19|20)(\d{2})\s?[-‐-―−]\s?(\d{4})(?!\d)`,
  'gu',
);
const lostZero = new RegExp(String.raw`^\s*(\d{5})${gap}?(\d{4})\s*$`, 'u');

/**
 * Every stretch of a text that reads as a CPR number, in order: a birth date DDMMYY (or DDMMYYYY and a hyphen) and four
 * digits, with or without hyphen, blank or dots. Nine digits count when they are the whole text, for that is what a
 * cell shows when Excel took the number for a figure and dropped its leading zero.
 */
export function findCpr(text: string): readonly CprFinding[] {
  const short = lostZero.exec(text);
  const certainty = short === null ? null : certaintyOf(`0${short.slice(1).join('')}`);
  if (certainty !== null) return [{ start: 0, end: text.length, certainty }];
  return [...findings(text, tenDigits), ...findings(text, fullYear)].sort((a, b) => a.start - b.start);
}

function findings(text: string, pattern: RegExp): CprFinding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = certaintyOf(match.slice(1).join(''));
    return found === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, certainty: found }];
  });
}

function certaintyOf(digits: string): CprCertainty | null {
  if (birthDateInCpr(digits) === null) return null;
  return passesModulus11(digits) ? 'veryLikely' : 'possible';
}
