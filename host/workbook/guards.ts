import type { Area } from '../../src/workbook/place';
import { cellAt, placesIn } from './cells';
import { ExcelRefusal } from './excel-refusal';
import type { SheetModel, WorkbookModel } from './model';

/** Every call from outside is refused while a person is typing in a cell. */
export function requireNotEditing(model: WorkbookModel): void {
  if (model.isEditing) throw new ExcelRefusal('InvalidOperationInCellEditMode', 'En celle redigeres.');
}

/** Cells, tables, formats and charts of a protected sheet or a read-only workbook cannot be changed. */
export function requireWritable(model: WorkbookModel, sheet: SheetModel): void {
  if (model.readOnly) throw new ExcelRefusal('AccessDenied', 'Projektmappen er skrivebeskyttet.');
  if (sheet.protection !== null) throw new ExcelRefusal('AccessDenied', `Arket ${sheet.name} er beskyttet.`);
}

/** Contents of cells that are not locked can be changed on a protected sheet too. Known from documentation. */
export function requireCellsWritable(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (sheet.protection !== null && !model.readOnly && isUnlocked(sheet, area)) return;
  requireWritable(model, sheet);
}

function isUnlocked(sheet: SheetModel, area: Area): boolean {
  const places = placesIn(sheet, area);
  const unlocked = places.filter(({ row, column }) => cellAt(sheet, row, column)?.format?.locked === false);
  return unlocked.length === area.rowCount * area.columnCount;
}

/** Sheets cannot be added, renamed, moved, hidden or deleted when the structure is protected. */
export function requireOpenStructure(model: WorkbookModel): void {
  if (model.readOnly) throw new ExcelRefusal('AccessDenied', 'Projektmappen er skrivebeskyttet.');
  if (model.structureProtected)
    throw new ExcelRefusal('AccessDenied', 'Projektmappens struktur er beskyttet.');
}
