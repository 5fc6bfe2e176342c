import { freeName, tableMarker } from '../../src/workbook/marker';
import type { AddColumn, EnsureTable, RenameHeader, TableColumnLayout } from '../../src/workbook/plan';
import { isForeignTable } from '../../src/workbook/foreign-tables';
import { findHeader } from '../../src/workbook/find-header';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { FIXED_BODY, FIXED_HEADER, TABLE_STYLE } from '../../src/workbook/table-look';
import { sameArea } from '../workbook/areas';
import { setFormat } from '../workbook/formats';
import { headersOf } from '../workbook/headers';
import type { SheetModel, TableModel, WorkbookModel } from '../workbook/model';
import { takenNames } from '../workbook/names';
import { resizeTable } from '../workbook/resize-table';
import { addTable, renameTable, sheetOfTable } from '../workbook/tables';
import { sheetById, tableById } from './apply-context';
import type { ApplyContext } from './apply-context';
import { markedSheets, ourTables } from './read-inventory';
import { applyRule } from './set-rules';
import { writeCell } from './write-cells';

/**
 * Writes headers and first rows on free cells and makes a table of them; nothing when the table is there. One that lies
 * there without our name was made in a run of the adapter that was broken off.
 */
export function ensureTable(context: ApplyContext, step: EnsureTable): void {
  const { model } = context;
  const known = ourTables(model, [step.table]).get(step.table);
  if (known !== undefined && !isForeign(model, known, step)) return;
  const sheet = sheetById(model, step.sheet);
  const rows = [step.columns.map((column) => column.header), ...step.rows];
  rows.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      const place = { row: step.at.row + rowIndex, column: step.at.column + columnIndex };
      writeCell(context, sheet, place, value);
    }),
  );
  const name = freeName(tableMarker(step.table), new Set(takenNames(model)));
  const area = { ...step.at, rowCount: Math.max(2, rows.length), columnCount: step.columns.length };
  const left = model.tables.find((other) => other.sheetId === sheet.id && sameArea(other.area, area));
  if (left !== undefined) renameTable(model, left, name, 'addin');
  const table = left ?? addTable(model, sheet, area, 'addin', name);
  table.style = TABLE_STYLE;
  step.columns.forEach((column, index) => dressColumn(sheet, table, index, column));
}

function isForeign(model: WorkbookModel, table: TableModel, step: EnsureTable): boolean {
  const ourSheets = new Set([...markedSheets(model).values()].map(({ id }) => id));
  const headers = headersOf(sheetOfTable(model, table), table);
  return isForeignTable({ headers, sheetKey: table.sheetId }, step, ourSheets);
}

/** Gives a column its new header; nothing when it has it. */
export function renameHeader(context: ApplyContext, step: RenameHeader): void {
  const { table, sheet } = tableById(context.model, step.table);
  if (headersOf(sheet, table)[step.column] === step.header) return;
  writeCell(context, sheet, { row: table.area.row, column: table.area.column + step.column }, step.header);
}

/** Adds a column at the right end; nothing when the table has one with that header. */
export function addColumn(context: ApplyContext, step: AddColumn): void {
  const { table, sheet } = tableById(context.model, step.table);
  if (findHeader(headersOf(sheet, table), step.column.header) >= 0) return;
  const index = table.area.columnCount;
  writeCell(context, sheet, { row: table.area.row, column: table.area.column + index }, step.column.header);
  resizeTable(context.model, table, { ...table.area, columnCount: index + 1 }, 'addin');
  dressColumn(sheet, table, index, step.column);
  const body = bodyRows(table, 0, bodyRowCount(table));
  const column = { ...body, column: body.column + index, columnCount: 1 };
  if (step.validation !== undefined) applyRule(sheet, column, step.validation);
}

function dressColumn(sheet: SheetModel, table: TableModel, index: number, column: TableColumnLayout): void {
  const place = { column: table.area.column + index, columnCount: 1 };
  const body = { ...bodyRows(table, 0, bodyRowCount(table)), ...place };
  if (column.numberFormat !== undefined) setFormat(sheet, body, { numberFormat: column.numberFormat });
  if (column.isFixed !== true) return;
  setFormat(sheet, { ...table.area, ...place, rowCount: 1 }, FIXED_HEADER);
  setFormat(sheet, body, FIXED_BODY);
}
