import { copySheet } from '../../../host/workbook/copy-sheet';
import { ExcelRefusal } from '../../../host/workbook/excel-refusal';
import { clearFilter, filterTable } from '../../../host/workbook/filter-table';
import { hideRows, setFormat } from '../../../host/workbook/formats';
import { requireWritable } from '../../../host/workbook/guards';
import { mergeCells } from '../../../host/workbook/merges';
import type { SheetModel, TableModel, WorkbookModel } from '../../../host/workbook/model';
import { deleteRows, insertRows } from '../../../host/workbook/shift-rows';
import { deleteSheet, moveSheet, setVisibility } from '../../../host/workbook/sheets';
import { sortTable } from '../../../host/workbook/sort-table';
import { addTable, renameTable } from '../../../host/workbook/tables';
import type { Edit } from './edit';
import { clearTableCells, copyRow, fillCell, fillTableCell, respell, toggleTotals } from './edit-cells';
import { addOwnChart, deleteName, hideColumn, nameCell, nameSheet, toggleProtection } from './edit-sheets';
import { deleteColumn, insertColumn } from './shift-columns';

/** Edits that take a table, and those that take a sheet; the others take neither. */
type OnTable = Extract<Edit, { table: number }>;
type OnSheet = Extract<Edit, { sheet: number }>;
/** Those that are done at a place of a sheet. */
type OnPlace = Extract<
  OnSheet,
  {
    do:
      | 'fillCell'
      | 'toggleProtection'
      | 'hideRows'
      | 'hideColumns'
      | 'merge'
      | 'format'
      | 'addTable'
      | 'addName'
      | 'addChart';
  }
>;

/** Does what a person would do. What Excel refuses a person (a locked sheet, a name in use) is simply not done. */
export function applyEdit(model: WorkbookModel, edit: Exclude<Edit, { do: 'reopen' }>): void {
  try {
    if ('table' in edit) {
      const table = model.tables[edit.table % Math.max(1, model.tables.length)];
      if (table !== undefined) editTable(model, table, edit);
    } else if ('sheet' in edit) {
      const sheet = model.sheets[edit.sheet % model.sheets.length];
      if (sheet !== undefined) editSheet(model, sheet, edit);
    } else if (edit.do === 'deleteName') deleteName(model, edit.name);
    else model.structureProtected = !model.structureProtected;
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
  }
}

function editTable(model: WorkbookModel, table: TableModel, edit: OnTable): void {
  switch (edit.do) {
    case 'fillTableCell':
      fillTableCell(model, table, edit.at, edit.with);
      return;
    case 'clearTableCells':
      clearTableCells(model, table, edit.at, edit.size);
      return;
    case 'respell':
      respell(model, table, edit.at, edit.how);
      return;
    case 'copyRow':
      copyRow(model, table, edit.from, edit.to);
      return;
    case 'sort':
      sortTable(model, table, edit.column % table.area.columnCount, edit.descending);
      return;
    case 'filter':
      filterTable(model, table, edit.column % table.area.columnCount, (value) => value !== null);
      return;
    case 'clearFilter':
      clearFilter(model, table);
      return;
    case 'toggleTotals':
      toggleTotals(model, table);
      return;
    case 'renameTable':
      renameTable(model, table, edit.name, 'person');
  }
}

function editSheet(model: WorkbookModel, sheet: SheetModel, edit: OnSheet): void {
  switch (edit.do) {
    case 'insertRows':
      insertRows(model, sheet, edit.row, edit.count);
      return;
    case 'deleteRows':
      deleteRows(model, sheet, edit.row, edit.count);
      return;
    case 'insertColumns':
      insertColumn(model, sheet, edit.column);
      return;
    case 'deleteColumns':
      deleteColumn(model, sheet, edit.column);
      return;
    case 'addSheet':
      nameSheet(model, edit.name, undefined);
      return;
    case 'renameSheet':
      nameSheet(model, edit.name, sheet);
      return;
    case 'moveSheet':
      moveSheet(model, sheet, edit.to % model.sheets.length, 'person');
      return;
    case 'copySheet':
      copySheet(model, sheet);
      return;
    case 'deleteSheet':
      deleteSheet(model, sheet, 'person');
      return;
    case 'hideSheet':
      setVisibility(model, sheet, 'hidden', 'person');
      return;
    case 'showSheet':
      setVisibility(model, sheet, 'visible', 'person');
      return;
    default:
      editPlace(model, sheet, edit);
  }
}

function editPlace(model: WorkbookModel, sheet: SheetModel, edit: OnPlace): void {
  switch (edit.do) {
    case 'fillCell':
      fillCell(model, sheet, edit.at, edit.with);
      return;
    case 'toggleProtection':
      toggleProtection(model, sheet);
      return;
    case 'hideRows':
      requireWritable(model, sheet);
      hideRows(sheet, edit.at.row, 2, true);
      return;
    case 'hideColumns':
      hideColumn(model, sheet, edit.at.column);
      return;
    case 'merge':
      requireWritable(model, sheet);
      mergeCells(model, sheet, { ...edit.at, ...edit.size });
      return;
    case 'format':
      requireWritable(model, sheet);
      setFormat(sheet, { ...edit.at, ...edit.size }, edit.as);
      return;
    case 'addTable':
      addTable(model, sheet, { ...edit.at, ...edit.size }, 'person', edit.name);
      return;
    case 'addName':
      nameCell(model, edit.name, sheet, edit.at);
      return;
    case 'addChart':
      addOwnChart(model, sheet, edit.at);
  }
}
