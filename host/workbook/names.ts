import { parseSheetReference } from '../../src/workbook/a1';
import { findHeader } from '../../src/workbook/find-header';
import type { Area } from '../../src/workbook/place';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { isValidName } from '../../src/workbook/valid-name';
import { ExcelRefusal } from './excel-refusal';
import { headersOf } from './headers';
import type { NameModel, SheetModel, WorkbookModel } from './model';
import { findSheetByName } from './sheets';

/** A name by its text; case does not matter. `sheetId` asks for a name of one sheet only. */
export function findName(
  model: WorkbookModel,
  name: string,
  sheetId: string | null = null,
): NameModel | undefined {
  const wanted = name.toLowerCase();
  return model.names.find((other) => other.sheetId === sheetId && other.name.toLowerCase() === wanted);
}

/** Makes a workbook name, or gives an existing one a new formula (with `=`). */
export function setName(model: WorkbookModel, name: string, formula: string, isHidden = false): NameModel {
  const existing = findName(model, name);
  if (existing !== undefined) return Object.assign(existing, { formula, isHidden });
  requireFreeName(model, name);
  const made: NameModel = { name, formula, isHidden, sheetId: null, comment: '' };
  model.names.push(made);
  return made;
}

/** Makes a name that one sheet alone knows; another sheet and the workbook may have the same one. */
export function addSheetName(
  model: WorkbookModel,
  sheet: SheetModel,
  name: string,
  formula: string,
): NameModel {
  if (!isValidName(name)) throw new ExcelRefusal('InvalidArgument', `Navnet ${name} er ikke tilladt.`);
  if (findName(model, name, sheet.id) !== undefined) {
    throw new ExcelRefusal('ItemAlreadyExists', `Navnet ${name} er i brug.`);
  }
  const made: NameModel = { name, formula, isHidden: false, sheetId: sheet.id, comment: '' };
  model.names.push(made);
  return made;
}

/** A name for a workbook name or a table must be allowed, and taken by neither. */
export function requireFreeName(model: WorkbookModel, name: string): void {
  if (!isValidName(name)) throw new ExcelRefusal('InvalidArgument', `Navnet ${name} er ikke tilladt.`);
  const wanted = name.toLowerCase();
  if (takenNames(model).some((other) => other.toLowerCase() === wanted)) {
    throw new ExcelRefusal('ItemAlreadyExists', `Navnet ${name} er i brug.`);
  }
}

/** All table names and workbook names in use. */
export function takenNames(model: WorkbookModel): string[] {
  const workbookNames = model.names.filter((name) => name.sheetId === null);
  return [...model.tables.map((table) => table.name), ...workbookNames.map((name) => name.name)];
}

/** The cells a name points at; `undefined` when it holds a constant or is broken. */
export function targetOf(
  model: WorkbookModel,
  name: NameModel,
): { sheet: SheetModel; area: Area } | undefined {
  const reference = parseSheetReference(name.formula);
  if (reference === undefined) return tableColumn(model, name.formula);
  const sheet = findSheetByName(model, reference.sheetName);
  return sheet === undefined ? undefined : { sheet, area: reference.area };
}

/** The text of a name such as `="tid"`. */
export function constantOf(name: NameModel): string | undefined {
  return /^="((?:[^"]|"")*)"$/.exec(name.formula)?.[1]?.replaceAll('""', '"');
}

/** Formula of a name that holds a text. */
export function constantFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** `=ip_tid[Timer (t)]`, as Excel writes a name that was set by marking a column of a table. */
function tableColumn(model: WorkbookModel, formula: string): { sheet: SheetModel; area: Area } | undefined {
  const [, tableName, header] = /^=([^[\]!]+)\[\[?([^[\]]+)\]?\]$/.exec(formula) ?? [];
  const table = model.tables.find((other) => other.name.toLowerCase() === tableName?.toLowerCase());
  const sheet = model.sheets.find((other) => other.id === table?.sheetId);
  if (table === undefined || sheet === undefined || header === undefined) return undefined;
  const column = findHeader(headersOf(sheet, table), header);
  if (column < 0) return undefined;
  const body = bodyRows(table, 0, bodyRowCount(table));
  return { sheet, area: { ...body, column: body.column + column, columnCount: 1 } };
}
