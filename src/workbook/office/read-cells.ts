import { HostError } from '../host-error';
import type { CellValue } from '../cell-value';
import type { Area } from '../place';

/** Gives what was asked for; only to be called after the next round trip. */
export type Answer<T> = () => T;

/** The cells of an area on a sheet, by numbers: no address has to be quoted, and none can be cut off. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).untrack();
}

/** Asks for values and their kinds; errors of formulas come as texts and are told apart by the kind alone. */
export function askCells(range: Excel.Range): Answer<CellValue[][]> {
  range.load('values,valueTypes');
  return () => toCells(range.values, range.valueTypes);
}

/** Asks how many rows of a range are hidden, by hand or by a filter. */
export function askHiddenRows(range: Excel.Range): Answer<number> {
  return countHidden(range.getRowProperties({ rowHidden: true }));
}

function countHidden(rows: OfficeExtension.ClientResult<Excel.RowProperties[]>): Answer<number> {
  return () => rows.value.filter(({ rowHidden }) => rowHidden === true).length;
}

function toCells(values: unknown, types: unknown): CellValue[][] {
  // Beyond five million cells Excel may answer with nothing instead of an error.
  if (!isGrid(values) || !isGrid(types)) throw new HostError('tooLarge', { operation: 'read' });
  return values.map((row, index) => row.map((value, column) => toCell(value, types[index]?.[column])));
}

function toCell(value: unknown, type: unknown): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
