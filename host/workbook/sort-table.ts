import { isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { cellAt, mapArea, setCell } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { requireWritable } from './guards';
import type { TableModel, WorkbookModel } from './model';
import { sheetOfTable } from './tables';

/** Sorts the body by one column, counted from 0: numbers, texts, booleans, errors, and blanks last either way. */
export function sortTable(
  model: WorkbookModel,
  table: TableModel,
  column: number,
  descending = false,
  by: ChangedBy = 'person',
): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const body = bodyRows(table, 0, bodyRowCount(table));
  const rows = mapArea(body, (row, at) => cellAt(sheet, row, at));
  const valueOf = (row: (typeof rows)[number]): CellValue => row[column]?.value ?? null;
  rows.sort((one, other) => compare(valueOf(one), valueOf(other), descending));
  rows.forEach((row, index) =>
    row.forEach((cell, at) => setCell(sheet, body.row + index, body.column + at, cell)),
  );
  notify(model, 'cells', sheet, body, by);
}

function compare(one: CellValue, other: CellValue, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rank(one) - rank(other) || compareAlike(one, other);
  return descending ? -order : order;
}

function rank(value: Exclude<CellValue, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function compareAlike(one: Exclude<CellValue, null>, other: Exclude<CellValue, null>): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'da');
  return isCellError(one) || isCellError(other) ? 0 : Number(one) - Number(other);
}
