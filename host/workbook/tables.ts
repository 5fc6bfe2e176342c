import type { Area } from '../../src/workbook/place';
import { overlaps } from './areas';
import { clearCells } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { takeId } from './create-workbook';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import { repairHeaders } from './headers';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { requireFreeName } from './names';
import { requireSheet } from './sheets';

/** A table by its name; case does not matter. */
export function findTable(model: WorkbookModel, name: string): TableModel | undefined {
  const wanted = name.toLowerCase();
  return model.tables.find((table) => table.name.toLowerCase() === wanted);
}

export function sheetOfTable(model: WorkbookModel, table: TableModel): SheetModel {
  return requireSheet(model, table.sheetId);
}

export function tablesOn(model: WorkbookModel, sheet: SheetModel): TableModel[] {
  return model.tables.filter((table) => table.sheetId === sheet.id);
}

/** Tables that touch an area of a sheet. */
export function tablesAt(model: WorkbookModel, sheet: SheetModel, area: Area): TableModel[] {
  return tablesOn(model, sheet).filter((table) => overlaps(table.area, area));
}

/** Makes a table of cells that are already there; the first row becomes its headers. A lone header row gets a body row. */
export function addTable(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  by: ChangedBy,
  name = freeTableName(model),
): TableModel {
  requireWritable(model, sheet);
  requireFreeName(model, name);
  const table: TableModel = {
    id: takeId(model, 'tabel'),
    name,
    sheetId: sheet.id,
    area: { ...area, rowCount: Math.max(2, area.rowCount) },
    hasTotalsRow: false,
    style: 'TableStyleMedium2',
    isFiltered: false,
    hasFilterButtons: true,
  };
  requireTableRoom(model, sheet, table.area);
  model.tables.push(table);
  repairHeaders(sheet, table);
  notify(model, 'tableAdded', sheet, table.area, by, { tableId: table.id });
  return table;
}

/** A table may neither touch another table nor merged cells. */
export function requireTableRoom(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  own?: TableModel,
): void {
  const other = tablesAt(model, sheet, area).find((table) => table !== own);
  if (other !== undefined) throw new ExcelRefusal('InvalidArgument', 'En tabel kan ikke overlappe en anden.');
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new ExcelRefusal('MergedRangeConflict', 'En tabel kan ikke dække flettede celler.');
  }
}

export function renameTable(model: WorkbookModel, table: TableModel, name: string, by: ChangedBy): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  if (name.toLowerCase() !== table.name.toLowerCase()) requireFreeName(model, name);
  table.name = name;
  notify(model, 'tables', sheet, table.area, by);
}

/** Takes the table away with its cells; `toRange` keeps the cells as plain ones. */
export function deleteTable(model: WorkbookModel, table: TableModel, by: ChangedBy, toRange = false): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  model.tables = model.tables.filter((other) => other !== table);
  if (!toRange) clearCells(sheet, table.area);
  notify(model, 'tableDeleted', sheet, table.area, by, { tableId: table.id });
}

function freeTableName(model: WorkbookModel): string {
  for (let number = 1; ; number++) {
    if (findTable(model, `Tabel${number}`) === undefined) return `Tabel${number}`;
  }
}
