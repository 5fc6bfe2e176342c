import type { CellValue } from '../../src/workbook/cell-value';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { valueAt } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { hideRows } from './formats';
import { requireWritable } from './guards';
import type { TableModel, WorkbookModel } from './model';
import { sheetOfTable } from './tables';

/** Filters a table by one column, counted from 0: rows whose value is not wanted are hidden. */
export function filterTable(
  model: WorkbookModel,
  table: TableModel,
  column: number,
  isWanted: (value: CellValue) => boolean,
  by: ChangedBy = 'person',
): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const body = bodyRows(table, 0, bodyRowCount(table));
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    hideRows(sheet, row, 1, !isWanted(valueAt(sheet, row, body.column + column)));
  }
  table.isFiltered = true;
  notify(model, 'rowsHidden', sheet, table.area, by);
}

/** Takes the filter off and shows all rows of the table. */
export function clearFilter(model: WorkbookModel, table: TableModel, by: ChangedBy = 'person'): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  hideRows(sheet, table.area.row + 1, bodyRowCount(table), false);
  table.isFiltered = false;
  delete table.filters;
  notify(model, 'rowsShown', sheet, table.area, by);
}
