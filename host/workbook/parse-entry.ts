import type { CellValue } from '../../src/workbook/cell-value';
import { CULTURES } from './entry-culture';
import type { EntryCulture } from './entry-culture';
import { parseTypedDate } from './parse-typed-date';
import { parseTypedNumber } from './parse-typed-number';

/** What text becomes when it is entered in a cell. */
export interface Entry {
  readonly value: CellValue;
  /** With its `=`. There is no formula engine here: who enters it decides what the cell shows meanwhile. */
  readonly formula?: string;
  readonly isQuoted?: boolean;
  /** Format that a cell without one of its own gets. */
  readonly numberFormat?: string;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['sand', true],
  ['false', false],
  ['falsk', false],
]);

const ERRORS =
  /^#(N\/A|I\/T|DIV\/0!|DIVISION\/0!|REF!|REFERENCE!|NAME\?|NAVN\?|VALUE!|VÆRDI!|NUM!|NULL!|NUL!|SPILL!|CALC!)$/i;

/**
 * Reads text as Excel does on entry: leading apostrophe, formula (also after `+`, `-` and `@`), error, boolean, number,
 * date; else text. `year` is for dates typed without one. Details beyond the common forms are uncalibrated.
 */
export function parseEntry(text: string, culture: EntryCulture, year: number): Entry {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), isQuoted: true };
  const seen = text.trim();
  if (seen.startsWith('=') && seen.length > 1) return { value: null, formula: seen };
  const marks = CULTURES[culture];
  const number = parseTypedNumber(seen, marks) ?? parseTypedDate(seen, marks, year);
  if (number !== undefined) return number;
  if (/^[+-]./.test(seen)) return { value: null, formula: `=${seen}` };
  if (/^@./.test(seen)) return { value: null, formula: `=${seen.slice(1)}` };
  if (ERRORS.test(seen)) return { value: { error: seen.toUpperCase() } };
  const boolean = BOOLEANS.get(seen.toLowerCase());
  return { value: boolean ?? text };
}
