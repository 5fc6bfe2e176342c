/** What a formula that failed shows, as Excel writes it: `#REF!`, `#DIVISION/0!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/**
 * Everything a cell can hold, as plain data. `null` is a blank cell. Dates are numbers (serials of the 1900 system):
 * only the column's description knows that a number is a date.
 */
export type CellValue = null | number | string | boolean | CellError;

/** Leaves the cell as it is; for columns of the user's own inside a block that we write. */
export interface KeepCell {
  readonly keep: true;
}

/** What may be put into a cell: `null` clears it. Text is raw; the port escapes it (see `escape-text.ts`). */
export type WriteValue = null | number | string | boolean | KeepCell;

/** The one value of {@link KeepCell}. */
export const KEEP: KeepCell = { keep: true };

/** Whether a read value is an error of a formula. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether a value to write leaves the cell alone. */
export function isKeep(value: WriteValue): value is KeepCell {
  return typeof value === 'object' && value !== null;
}
