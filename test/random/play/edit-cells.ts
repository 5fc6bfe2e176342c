import { cellAt, clearContents, placeOfKey, setCell, setValue, valueAt } from '../../../host/workbook/cells';
import { requireWritable } from '../../../host/workbook/guards';
import { repairHeaders } from '../../../host/workbook/headers';
import type { SheetModel, TableModel, WorkbookModel } from '../../../host/workbook/model';
import { sheetOfTable, tablesAt } from '../../../host/workbook/tables';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import { dateOfSerial } from '../../../src/workbook/serial-date';
import { bodyRowCount } from '../../../src/workbook/table-layout';
import { fullText } from '../arbitrary/awkward-text';
import type { Content, Place, Size, Spelling } from './edit';

/** Puts something into a cell: types it, or sets what a paste, a file or a formula brought. */
export function fillCell(model: WorkbookModel, sheet: SheetModel, at: Place, content: Content): void {
  if ('typed' in content) {
    typeInCell(model, sheet, at, fullText(content.typed));
    return;
  }
  requireWritable(model, sheet);
  const { value, formula } = content;
  const full = typeof value === 'string' ? fullText(value) : value;
  setValue(sheet, at, full, formula === undefined ? {} : { formula });
  const area = { ...at, rowCount: 1, columnCount: 1 };
  for (const table of tablesAt(model, sheet, area)) repairHeaders(sheet, table);
}

/** The same in or right beside a table: from its header to one row below, and two columns beyond its last. */
export function fillTableCell(model: WorkbookModel, table: TableModel, at: Place, content: Content): void {
  const { area } = table;
  const row = area.row + (at.row % (area.rowCount + 1));
  const column = area.column + (at.column % (area.columnCount + 2));
  fillCell(model, sheetOfTable(model, table), { row, column }, content);
}

/** Marks some cells of the body and presses Delete. */
export function clearTableCells(model: WorkbookModel, table: TableModel, at: Place, size: Size): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const row = table.area.row + 1 + (at.row % Math.max(1, bodyRowCount(table)));
  const column = table.area.column + (at.column % table.area.columnCount);
  clearContents(sheet, { row, column, ...size });
  repairHeaders(sheet, table);
}

/** Writes what stands in a body cell in another way, as people and other programs do. */
export function respell(model: WorkbookModel, table: TableModel, at: Place, how: Spelling): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const row = table.area.row + 1 + (at.row % Math.max(1, bodyRowCount(table)));
  const column = table.area.column + (at.column % table.area.columnCount);
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') {
    const day = value > 30_000 ? dateOfSerial(value) : undefined;
    const text = day ? `${day.day}-${day.month}-${day.year}` : String(value).replace('.', ',');
    setValue(sheet, { row, column }, text);
  } else if (typeof value === 'string') setValue(sheet, { row, column }, respelled(value, how));
}

function respelled(text: string, how: Spelling): string {
  switch (how) {
    case 'lower':
      return text.toLowerCase();
    case 'upper':
      return text.toUpperCase();
    case 'spaced':
      return `${text} `;
    case 'hardSpaced':
      return `\u00a0${text}\u200b`;
    case 'decomposed':
      return text.normalize('NFD');
    case 'asText':
      return Number.isNaN(Number(text)) ? text : `'${text}`;
  }
}

/** Copies a whole body row over another one, ids and all. */
export function copyRow(model: WorkbookModel, table: TableModel, from: number, to: number): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const count = bodyRowCount(table);
  if (count < 1) return;
  const { row, column: first, columnCount } = table.area;
  for (let column = first; column < first + columnCount; column++) {
    const source = cellAt(sheet, row + 1 + (from % count), column);
    setCell(sheet, row + 1 + (to % count), column, source === undefined ? undefined : { ...source });
  }
}

/** Turns the totals row on (one row lower must be free) or off. */
export function toggleTotals(model: WorkbookModel, table: TableModel): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const { area } = table;
  const last = { ...area, row: area.row + area.rowCount - (table.hasTotalsRow ? 1 : 0), rowCount: 1 };
  if (table.hasTotalsRow) {
    clearContents(sheet, last);
    table.area = { ...area, rowCount: area.rowCount - 1 };
    table.hasTotalsRow = false;
    return;
  }
  const isInColumns = (column: number) => column >= area.column && column < area.column + area.columnCount;
  const isTaken = [...sheet.cells.keys()]
    .map(placeOfKey)
    .some(({ row, column }) => row === last.row && isInColumns(column));
  if (isTaken || tablesAt(model, sheet, last).length > 0) return;
  table.area = { ...area, rowCount: area.rowCount + 1 };
  table.hasTotalsRow = true;
  setValue(sheet, { row: last.row, column: area.column }, 'Total');
}
