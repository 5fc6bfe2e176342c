import type { Area, CellPlace } from '../../src/workbook/place';
import { placeOfKey } from './cells';
import type { SheetModel } from './model';

/** Smallest area that holds everything; with `valuesOnly` cells that are merely formatted do not count. */
export function usedArea(sheet: SheetModel, valuesOnly = true): Area | undefined {
  let first: CellPlace | undefined;
  let last: CellPlace = { row: 0, column: 0 };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    first = { row: Math.min(first?.row ?? row, row), column: Math.min(first?.column ?? column, column) };
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  }
  if (first === undefined) return undefined;
  return { ...first, rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
}
