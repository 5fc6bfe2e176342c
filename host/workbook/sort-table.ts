import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import type { ChangedBy } from './changes';
import type { TableModel, WorkbookModel } from './model';
import { sortRows } from './sort-rows';
import { sheetOfTable } from './tables';

/** A person sorts the body by one column, counted from 0. */
export function sortTable(
  model: WorkbookModel,
  table: TableModel,
  column: number,
  descending = false,
  by: ChangedBy = 'person',
): void {
  const body = bodyRows(table, 0, bodyRowCount(table));
  const fields = [{ key: column, ascending: !descending }];
  sortRows(model, sheetOfTable(model, table), body, { fields, matchCase: false }, by);
}
