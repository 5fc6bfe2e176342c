import type { WriteValue } from '../cell-value';
import { isKeep } from '../cell-value';
import { escapeText } from '../escape-text';

/** A cell as Excel takes it: `null` leaves it, an empty text clears it, text is escaped. */
export type WireValue = null | string | number | boolean;

/** Values as Excel takes them; see {@link WireValue}. */
export function toWireRows(rows: readonly (readonly WriteValue[])[]): WireValue[][] {
  return rows.map((row) => row.map(toWireValue));
}

function toWireValue(value: WriteValue): WireValue {
  if (isKeep(value)) return null;
  if (value === null || value === '') return '';
  return typeof value === 'string' ? escapeText(value) : value;
}

/** How many cells of the rows are written; those that are kept do not count. */
export function countWritten(rows: readonly (readonly WriteValue[])[]): number {
  return rows.reduce((sum, row) => sum + row.filter((value) => !isKeep(value)).length, 0);
}

/** One invariant number format for all cells of a range; the typings know grids only. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
