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
const hyphen = '[-‐-―−]';

/** One way of writing the number; the groups are digits, put together as DDMMYYSSSS. */
interface Shape {
  readonly pattern: RegExp;
  readonly join: (groups: readonly string[]) => string;
}

const inOrder = (groups: readonly string[]): string => groups.join('');

// Not part of a longer number or of a decimal: the digits before and after are looked at, letters are not, since
// "CPR0101901234" and "B-0101901234" hold a number just as well. After a comma there must be a blank, else it is a decimal.
const shapes: readonly Shape[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d|\d[.,])(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2})(?:${gap}{0,3}|[,;]\s{1,3})(\d{4})(?!\d)`,
      'gu',
    ),
    join: inOrder,
  },
  {
    // Exactly five pairs: four are a telephone number, and six or more a row of figures.
    pattern: /(?<!\d|\d\s)(\d{2})\s(\d{2})\s(\d{2})\s(\d{2})\s(\d{2})(?!\d|\s\d)/gu,
    join: inOrder,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{2})[ ./-]?(\d{2})[ ./-]?(?:18|19|20)(\d{2})\s?${hyphen}\s?(\d{4})(?!\d)`,
      'gu',
    ),
    join: inOrder,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?:18|19|20)(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2})\s?${hyphen}\s?(\d{4})(?!\d)`,
      'gu',
    ),
    join: ([year = '', month = '', day = '', serial = '']) => day + month + year + serial,
  },
];
const lostZero = new RegExp(String.raw`^\s*(\d{5})${gap}?(\d{4})\s*$`, 'u');

/** First digits of the rows of ten that stand for 0–9: full-width, Arabic and Persian ones. */
const zeros = [0xff10, 0x0660, 0x06f0];

/**
 * Every stretch of a text that reads as a CPR number, in order: a birth date DDMMYY (or with a full year and a hyphen, also
 * year first) and four digits, with or without hyphen, blank or dots, or five pairs. Nine digits count when they are the
 * whole text, for that is what a cell shows when Excel took the number for a figure and dropped its leading zero.
 */
export function findCpr(text: string): readonly CprFinding[] {
  const plain = withPlainDigits(text);
  const short = lostZero.exec(plain);
  const certainty = short === null ? null : certaintyOf(`0${short.slice(1).join('')}`);
  if (certainty !== null) return [{ start: 0, end: text.length, certainty }];
  return withoutOverlaps(shapes.flatMap((shape) => findings(plain, shape)));
}

/** The same text, character by character, with 0–9 for digits of other scripts. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}

function findings(text: string, { pattern, join }: Shape): CprFinding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = certaintyOf(join(match.slice(1)));
    return found === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, certainty: found }];
  });
}

/** In order; of two that overlap the first, as far as both reach. */
function withoutOverlaps(found: readonly CprFinding[]): readonly CprFinding[] {
  const apart: CprFinding[] = [];
  for (const finding of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || finding.start >= last.end) apart.push(finding);
    else apart.splice(-1, 1, { ...last, end: Math.max(last.end, finding.end) });
  }
  return apart;
}

function certaintyOf(digits: string): CprCertainty | null {
  if (birthDateInCpr(digits) === null) return null;
  return passesModulus11(digits) ? 'veryLikely' : 'possible';
}
