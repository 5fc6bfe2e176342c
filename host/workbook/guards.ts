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

/** Sheets cannot be added, renamed, moved, hidden or deleted when the structure is protected. */
export function requireOpenStructure(model: WorkbookModel): void {
  if (model.readOnly) throw new ExcelRefusal('AccessDenied', 'Projektmappen er skrivebeskyttet.');
  if (model.structureProtected)
    throw new ExcelRefusal('AccessDenied', 'Projektmappens struktur er beskyttet.');
}
