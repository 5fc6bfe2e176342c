import { notify } from '../../../host/workbook/changes';
import { takeId } from '../../../host/workbook/create-workbook';
import { requireWritable } from '../../../host/workbook/guards';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { findName, setName } from '../../../host/workbook/names';
import { protectSheet, unprotectSheet } from '../../../host/workbook/protection';
import { addSheet, renameSheet } from '../../../host/workbook/sheets';
import { sheetReference } from '../../../src/workbook/a1';
import { freeSheetName } from '../../../src/workbook/sheet-name';
import type { Place } from './edit';

/** Adds a sheet, or renames one; a name in use is refused, so the next free one is taken as people do. */
export function nameSheet(model: WorkbookModel, wanted: string, sheet: SheetModel | undefined): void {
  const others = model.sheets.filter((other) => other !== sheet).map((other) => other.name);
  const name = freeSheetName(wanted, others);
  if (sheet === undefined) addSheet(model, name, 'person');
  else renameSheet(model, sheet, name, 'person');
}

export function toggleProtection(model: WorkbookModel, sheet: SheetModel): void {
  if (sheet.protection === null) protectSheet(sheet);
  else unprotectSheet(sheet);
  notify(model, 'other', sheet, null, 'person');
}

export function hideColumn(model: WorkbookModel, sheet: SheetModel, column: number): void {
  requireWritable(model, sheet);
  sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
}

/** A name of the user's own for a cell. One that is there already is moved. */
export function nameCell(model: WorkbookModel, name: string, sheet: SheetModel, at: Place): void {
  const area = { ...at, rowCount: 1, columnCount: 1 };
  const formula = `=${sheetReference(sheet.name, area)}`;
  // Hidden names do not show in Excel's dialog, so that nobody can move one of ours by hand.
  if (findName(model, name)?.isHidden !== true) setName(model, name, formula);
}

/** Deletes one of the names that Excel's dialog shows. */
export function deleteName(model: WorkbookModel, index: number): void {
  const shown = model.names.filter(({ isHidden }) => !isHidden);
  const gone = shown[index % Math.max(1, shown.length)];
  model.names = model.names.filter((other) => other !== gone);
}

/** A chart of the user's own; what it draws is not ours to know. */
export function addOwnChart(model: WorkbookModel, sheet: SheetModel, { row, column }: Place): void {
  requireWritable(model, sheet);
  const id = takeId(model, 'diagram');
  const area = { row, column, rowCount: 10, columnCount: 4 };
  sheet.charts.push({ id, spec: null, name: `Diagram ${id}`, area });
}
