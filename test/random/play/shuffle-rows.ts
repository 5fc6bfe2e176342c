import { cellAt, mapArea, setCell } from '../../../host/workbook/cells';
import type { TableModel, WorkbookModel } from '../../../host/workbook/model';
import { sheetOfTable } from '../../../host/workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';

const PRIME = 7919;

/** Brings the rows of a table into another order, the same for the same number; what belongs to a row comes along. */
export function shuffleRows(model: WorkbookModel, table: TableModel, number: number): void {
  const sheet = sheetOfTable(model, table);
  const body = bodyRows(table, 0, bodyRowCount(table));
  const rows = mapArea(body, (row, column) => cellAt(sheet, row, column));
  const order = rows.map((_, index) => ((index + 1) * (number + 1)) % PRIME);
  const shuffled = rows.map((_, index) => index).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || b - a);
  shuffled.forEach((from, to) =>
    rows[from]?.forEach((cell, column) => setCell(sheet, body.row + to, body.column + column, cell)),
  );
}
