import { setValue } from '../../../host/workbook/cells';
import { takeId } from '../../../host/workbook/create-workbook';
import { copySheet } from '../../../host/workbook/copy-sheet';
import { clearFilter, filterTable } from '../../../host/workbook/filter-table';
import { hideRows, setColumnWidths, setFormat } from '../../../host/workbook/formats';
import { mergeCells } from '../../../host/workbook/merges';
import type { SheetModel, TableModel, WorkbookModel } from '../../../host/workbook/model';
import { setName } from '../../../host/workbook/names';
import { protectSheet } from '../../../host/workbook/protection';
import { resizeTable } from '../../../host/workbook/resize-table';
import { addSheet, deleteSheet, findSheetByName, renameSheet } from '../../../host/workbook/sheets';
import { deleteRows, insertRows } from '../../../host/workbook/shift-rows';
import { sortTable } from '../../../host/workbook/sort-table';
import { addTable, deleteTable, findTable, renameTable } from '../../../host/workbook/tables';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import type { Hands, Typed } from './book';
import { soon } from './soon';

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = findSheetByName(model, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function tableOf(model: WorkbookModel, name: string): TableModel {
  const table = findTable(model, name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/** As a Danish keyboard gives it. */
export function keysFor(value: Typed): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  return value;
}

/** Hands on our own workbook. The work is done at once; a promise comes back because Excel would take its time. */
export function modelHands(model: WorkbookModel): Hands {
  const at = (name: string) => sheetNamed(model, name);
  return { ...cellHands(model, at), ...sheetHands(model, at), ...tableHands(model, at) };
}

type SheetAt = (name: string) => SheetModel;

function cellHands(model: WorkbookModel, at: SheetAt) {
  return {
    type: (sheet, place, value) => soon(() => typeInCell(model, at(sheet), place, keysFor(value))),
    put: (sheet, place, value) => soon(() => setValue(at(sheet), place, value)),
    putFormula: (sheet, place, formula, result) =>
      soon(() => setValue(at(sheet), place, result, { formula })),
    format: (sheet, area, format) => soon(() => setFormat(at(sheet), area, format)),
    merge: (sheet, area) => soon(() => mergeCells(model, at(sheet), area)),
    hideRows: (sheet, row, count) => soon(() => hideRows(at(sheet), row, count, true)),
    insertRows: (sheet, row, count) => soon(() => insertRows(model, at(sheet), row, count)),
    deleteRows: (sheet, row, count) => soon(() => deleteRows(model, at(sheet), row, count)),
    widenColumn: (sheet, column, characters) => soon(() => setColumnWidths(at(sheet), column, [characters])),
  } satisfies Partial<Hands>;
}

function sheetHands(model: WorkbookModel, at: SheetAt) {
  return {
    addSheet: (name, visibility = 'visible') =>
      soon(() => {
        addSheet(model, name, 'person').visibility = visibility;
      }),
    renameSheet: (sheet, name) => soon(() => renameSheet(model, at(sheet), name, 'person')),
    deleteSheet: (sheet) => soon(() => deleteSheet(model, at(sheet), 'person')),
    copySheet: (sheet) => soon(() => copySheet(model, at(sheet)).name),
    colourTab: (sheet, color) =>
      soon(() => {
        at(sheet).tabColor = color;
      }),
    protectSheet: (sheet, password) => soon(() => protectSheet(at(sheet), password ?? null)),
    protectStructure: () =>
      soon(() => {
        model.structureProtected = true;
      }),
    setName: (name, formula, isHidden = false) => soon(() => void setName(model, name, formula, isHidden)),
    addChart: (sheet, name, area) =>
      soon(() => void at(sheet).charts.push({ id: takeId(model, 'diagram'), spec: null, name, area })),
    moveChart: (sheet, name, area) =>
      soon(() => {
        for (const chart of at(sheet).charts) if (chart.name === name) chart.area = area;
      }),
  } satisfies Partial<Hands>;
}

function tableHands(model: WorkbookModel, at: SheetAt) {
  const table = (name: string) => tableOf(model, name);
  return {
    addTable: (sheet, area, name) => soon(() => void addTable(model, at(sheet), area, 'person', name)),
    renameTable: (old, name) => soon(() => renameTable(model, table(old), name, 'person')),
    deleteTable: (name) => soon(() => deleteTable(model, table(name), 'person')),
    resizeTable: (name, area) => soon(() => resizeTable(model, table(name), area, 'person')),
    sortTable: (name, column, descending) => soon(() => sortTable(model, table(name), column, descending)),
    filterTable: (name, column, texts) =>
      soon(() =>
        filterTable(
          model,
          table(name),
          column,
          (value) => typeof value === 'string' && texts.includes(value),
        ),
      ),
    clearFilter: (name) => soon(() => clearFilter(model, table(name))),
    showTotals: (name) =>
      soon(() => {
        const { area } = table(name);
        Object.assign(table(name), { hasTotalsRow: true, area: { ...area, rowCount: area.rowCount + 1 } });
      }),
  } satisfies Partial<Hands>;
}
