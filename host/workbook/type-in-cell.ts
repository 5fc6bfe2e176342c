import type { CellPlace } from '../../src/workbook/place';
import { bodyRowCount } from '../../src/workbook/table-layout';
import { cellArea, endColumn, endRow } from './areas';
import { valuesOf } from './cells';
import { enterValues } from './enter-values';
import { ExcelRefusal } from './excel-refusal';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { resizeTable } from './resize-table';
import { tablesOn } from './tables';

/**
 * A person types text in a cell of Danish Excel and presses Enter: `12,5` is a number, `31-12-2026` a date. A table
 * grows when its next row or column is typed in. `remote` is a colleague.
 */
export function typeInCell(
  model: WorkbookModel,
  sheet: SheetModel,
  place: CellPlace,
  text: string,
  by: 'person' | 'remote' = 'person',
): void {
  const growing =
    text === '' ? undefined : tablesOn(model, sheet).find((table) => isNextTo(sheet, table, place));
  enterValues(model, sheet, cellArea(place), [[text]], by, 'da-DK');
  if (growing !== undefined) growTo(model, growing, place, by);
}

function isNextTo(sheet: SheetModel, table: TableModel, place: CellPlace): boolean {
  const { area } = table;
  const isInColumns = place.column >= area.column && place.column < endColumn(area);
  const isInRows = place.row >= area.row && place.row < endRow(area);
  const isBelow = place.row === endRow(area) && isInColumns && !table.hasTotalsRow && bodyRowCount(table) > 0;
  const isBeside = place.column === endColumn(area) && isInRows;
  if (isBelow) return isFree(sheet, { ...area, row: place.row, rowCount: 1 });
  return isBeside && isFree(sheet, { ...area, column: place.column, columnCount: 1 });
}

function isFree(sheet: SheetModel, area: TableModel['area']): boolean {
  return valuesOf(sheet, area).every((row) => row.every((value) => value === null));
}

function growTo(model: WorkbookModel, table: TableModel, place: CellPlace, by: 'person' | 'remote'): void {
  const { area } = table;
  const rowCount = Math.max(area.rowCount, place.row - area.row + 1);
  const columnCount = Math.max(area.columnCount, place.column - area.column + 1);
  try {
    resizeTable(model, table, { ...area, rowCount, columnCount }, by);
  } catch (error) {
    // Excel does not complain when there is no room to grow; the cell is then just a cell below the table.
    if (!(error instanceof ExcelRefusal)) throw error;
  }
}
