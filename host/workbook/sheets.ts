import { isValidSheetName } from '../../src/workbook/sheet-name';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { createSheet, takeId } from './create-workbook';
import { ExcelRefusal } from './excel-refusal';
import { requireOpenStructure } from './guards';
import type { SheetModel, WorkbookModel } from './model';
import { breakNames, renameSheetInNames } from './name-references';

export function findSheet(model: WorkbookModel, id: string): SheetModel | undefined {
  return model.sheets.find((sheet) => sheet.id === id);
}

/** A sheet by its name; case does not matter. */
export function findSheetByName(model: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return model.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The sheet with this id; refuses with `ItemNotFound`. */
export function requireSheet(model: WorkbookModel, id: string): SheetModel {
  const sheet = findSheet(model, id);
  if (sheet === undefined) throw new ExcelRefusal('ItemNotFound', 'Arket findes ikke.');
  return sheet;
}

/** Adds an empty sheet; at the end when no position is given. */
export function addSheet(
  model: WorkbookModel,
  name: string,
  by: ChangedBy,
  position = model.sheets.length,
): SheetModel {
  requireOpenStructure(model);
  requireFreeSheetName(model, name);
  const sheet = createSheet(takeId(model, 'ark'), name);
  model.sheets.splice(position, 0, sheet);
  if (model.activeSheetId === '') model.activeSheetId = sheet.id;
  notify(model, 'sheetAdded', sheet, null, by);
  return sheet;
}

export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string, by: ChangedBy): void {
  requireOpenStructure(model);
  if (sheet.name === name) return;
  requireFreeSheetName(model, name, sheet);
  renameSheetInNames(model, sheet.name, name);
  sheet.name = name;
  notify(model, 'sheetRenamed', sheet, null, by);
}

/** Deletes a sheet with its tables; names that point at it break (`#REF!`). The last visible sheet stays. */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel, by: ChangedBy): void {
  requireOpenStructure(model);
  requireAnotherVisibleSheet(model, sheet);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.tables = model.tables.filter((table) => table.sheetId !== sheet.id);
  model.names = model.names.filter((name) => name.sheetId !== sheet.id);
  breakNames(model, sheet.name);
  activateAnother(model, sheet);
  notify(model, 'sheetDeleted', sheet, null, by);
}

export function setVisibility(
  model: WorkbookModel,
  sheet: SheetModel,
  visibility: SheetModel['visibility'],
  by: ChangedBy,
): void {
  requireOpenStructure(model);
  if (visibility !== 'visible') requireAnotherVisibleSheet(model, sheet);
  sheet.visibility = visibility;
  if (visibility !== 'visible') activateAnother(model, sheet);
  notify(model, 'other', sheet, null, by);
}

/** Shows a sheet in front; a hidden one cannot be. */
export function activateSheet(model: WorkbookModel, sheet: SheetModel, by: ChangedBy): void {
  if (sheet.visibility !== 'visible') {
    throw new ExcelRefusal('InvalidOperation', 'Et skjult ark kan ikke aktiveres.');
  }
  const before = findSheet(model, model.activeSheetId);
  if (before === sheet) return;
  model.activeSheetId = sheet.id;
  if (before !== undefined) notify(model, 'sheetDeactivated', before, null, by);
  notify(model, 'sheetActivated', sheet, null, by);
}

/** Moves a sheet to a position in the tab order, counted from 0. */
export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number, by: ChangedBy): void {
  requireOpenStructure(model);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.sheets.splice(position, 0, sheet);
  notify(model, 'other', sheet, null, by);
}

function requireFreeSheetName(model: WorkbookModel, name: string, own?: SheetModel): void {
  if (!isValidSheetName(name)) throw new ExcelRefusal('InvalidArgument', 'Arknavnet er ikke tilladt.');
  const other = findSheetByName(model, name);
  if (other !== undefined && other !== own) {
    throw new ExcelRefusal('ItemAlreadyExists', 'Der er allerede et ark med det navn.');
  }
}

function requireAnotherVisibleSheet(model: WorkbookModel, sheet: SheetModel): void {
  const isThere = model.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (!isThere) throw new ExcelRefusal('InvalidArgument', 'Mindst ét ark skal være synligt.');
}

function activateAnother(model: WorkbookModel, left: SheetModel): void {
  if (model.activeSheetId !== left.id) return;
  model.activeSheetId = model.sheets.find((sheet) => sheet.visibility === 'visible')?.id ?? '';
  model.selection = null;
}
