import type { Area } from '../../src/workbook/place';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { endColumn, endRow } from './areas';
import { clearContents, valuesOf } from './cells';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { copyFormat } from './formats';
import { requireWritable } from './guards';
import { repairHeaders } from './headers';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { deleteCells, insertCells } from './shift-cells';
import { sheetOfTable } from './tables';

/**
 * Adds blank rows to a table, at `index` of its body or at its end; what stands below moves down. A filtered table
 * refuses. Returns the new rows.
 */
export function addTableRows(
  model: WorkbookModel,
  table: TableModel,
  index: number | undefined,
  count: number,
  by: ChangedBy,
): Area {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  requireUnfiltered(table);
  const at = index ?? bodyRowCount(table);
  if (at < 0 || at > bodyRowCount(table)) {
    throw new ExcelRefusal('InvalidArgument', 'Tabellen har ikke så mange rækker.');
  }
  const rows = bodyRows(table, at, count);
  const isAtEnd = rows.row === endRow(table.area);
  if (!isAtEnd) insertCells(model, sheet, rows, 'Down', by);
  else {
    if (!isBlank(sheet, rows)) insertCells(model, sheet, rows, 'Down', by);
    table.area = { ...table.area, rowCount: table.area.rowCount + count };
  }
  dress(sheet, table, rows);
  return rows;
}

/** New rows look like the row above them, or below when they come first. */
function dress(sheet: SheetModel, table: TableModel, rows: Area): void {
  const model = rows.row - 1 > table.area.row ? rows.row - 1 : endRow(rows);
  for (let row = rows.row; row < endRow(rows); row++) {
    for (let column = rows.column; column < endColumn(rows); column++) {
      copyFormat(sheet, { row: model, column }, { row, column });
    }
  }
}

/** Deletes a row of the body; what stands below moves up. The last row is only cleared. */
export function deleteTableRow(model: WorkbookModel, table: TableModel, index: number, by: ChangedBy): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  requireUnfiltered(table);
  if (index < 0 || index >= bodyRowCount(table)) {
    throw new ExcelRefusal('ItemNotFound', 'Tabellen har ikke den række.');
  }
  const row = bodyRows(table, index, 1);
  if (bodyRowCount(table) === 1) clearContents(sheet, row);
  else deleteCells(model, sheet, row, 'Up', by);
}

/** Adds a column at `index` or at the right end; what stands to the right moves. Returns its whole area. */
export function addTableColumn(
  model: WorkbookModel,
  table: TableModel,
  index: number | undefined,
  by: ChangedBy,
): Area {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  requireUnfiltered(table);
  const at = index ?? table.area.columnCount;
  if (at < 0 || at > table.area.columnCount) {
    throw new ExcelRefusal('InvalidArgument', 'Tabellen har ikke så mange kolonner.');
  }
  const column = { ...table.area, column: table.area.column + at, columnCount: 1 };
  const isAtEnd = at === table.area.columnCount;
  if (!isAtEnd || !isBlank(sheet, column)) insertCells(model, sheet, column, 'Right', by);
  if (at === 0 || isAtEnd) {
    table.area = { ...table.area, column: Math.min(column.column, table.area.column) };
    table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
  }
  repairHeaders(sheet, table);
  return column;
}

/** Deletes a column; the last one cannot be. */
export function deleteTableColumn(
  model: WorkbookModel,
  table: TableModel,
  index: number,
  by: ChangedBy,
): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  requireUnfiltered(table);
  if (table.area.columnCount === 1) {
    throw new ExcelRefusal('InvalidOperation', 'En tabel skal have en kolonne.');
  }
  deleteCells(model, sheet, { ...table.area, column: table.area.column + index, columnCount: 1 }, 'Left', by);
}

function requireUnfiltered(table: TableModel): void {
  if (table.isFiltered) {
    throw new ExcelRefusal('InsertDeleteConflict', 'Tabellen er filtreret.');
  }
}

function isBlank(sheet: SheetModel, area: Area): boolean {
  return valuesOf(sheet, area).every((row) => row.every((value) => value === null));
}
