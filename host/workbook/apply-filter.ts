import type { Area } from '../../src/workbook/place';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { cellAt } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { clearFilter } from './filter-table';
import { rowsLetThrough } from './filter-criteria';
import { hideRows } from './formats';
import { requireWritable } from './guards';
import type { FilterCriteria, SheetModel, TableModel, WorkbookModel } from './model';
import { sheetOfTable } from './tables';

/** Hides the rows that one of the filters does not let through and shows the others. */
function hideFiltered(sheet: SheetModel, body: Area, filters: ReadonlyMap<number, FilterCriteria>): void {
  const through = [...filters].map(([column, criteria]) =>
    rowsLetThrough(
      criteria,
      Array.from({ length: body.rowCount }, (_, row) => cellAt(sheet, body.row + row, body.column + column)),
    ),
  );
  for (let row = 0; row < body.rowCount; row++) {
    hideRows(sheet, body.row + row, 1, !through.every((rows) => rows[row] === true));
  }
}

/** Filters a table by one column more, counted from 0; without criteria the column's filter is taken off. */
export function filterColumn(
  model: WorkbookModel,
  table: TableModel,
  column: number,
  criteria: FilterCriteria | undefined,
  by: ChangedBy,
): void {
  requireWritable(model, sheetOfTable(model, table));
  if (column < 0 || column >= table.area.columnCount) {
    throw new ExcelRefusal('InvalidArgument', 'Tabellen har ikke den kolonne.');
  }
  const filters = new Map(table.filters);
  if (criteria === undefined) filters.delete(column);
  else filters.set(column, criteria);
  table.filters = filters;
  reapplyFilters(model, table, by);
}

/** Filters anew by what the cells hold now. */
export function reapplyFilters(model: WorkbookModel, table: TableModel, by: ChangedBy): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const filters = table.filters ?? new Map<number, FilterCriteria>();
  if (filters.size === 0) {
    clearFilter(model, table, by);
    return;
  }
  hideFiltered(sheet, bodyRows(table, 0, bodyRowCount(table)), filters);
  table.isFiltered = true;
  notify(model, 'rowsHidden', sheet, table.area, by);
}

/** Sets a filter over plain cells, whose first row is the header; a sheet has one such filter. */
export function filterSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  column: number | undefined,
  criteria: FilterCriteria | undefined,
  by: ChangedBy,
): void {
  requireWritable(model, sheet);
  const isSame = sheet.filter?.area.row === area.row;
  if (!isSame) removeSheetFilter(model, sheet, by);
  const filters = new Map(isSame ? sheet.filter?.criteria : undefined);
  if (column !== undefined && criteria !== undefined) filters.set(column, criteria);
  sheet.filter = { area, criteria: filters };
  reapplySheetFilter(model, sheet, by);
}

export function reapplySheetFilter(model: WorkbookModel, sheet: SheetModel, by: ChangedBy): void {
  requireWritable(model, sheet);
  if (sheet.filter === undefined) return;
  const { area, criteria } = sheet.filter;
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  hideFiltered(sheet, body, criteria);
  notify(model, 'rowsHidden', sheet, area, by);
}

/** Shows all rows; `column` takes the filter off one column only. */
export function clearSheetFilter(
  model: WorkbookModel,
  sheet: SheetModel,
  by: ChangedBy,
  column?: number,
): void {
  requireWritable(model, sheet);
  if (sheet.filter === undefined) return;
  if (column === undefined) sheet.filter.criteria.clear();
  else sheet.filter.criteria.delete(column);
  reapplySheetFilter(model, sheet, by);
}

export function removeSheetFilter(model: WorkbookModel, sheet: SheetModel, by: ChangedBy): void {
  clearSheetFilter(model, sheet, by);
  delete sheet.filter;
}
