import { notify } from './changes';
import { ExcelRefusal } from './excel-refusal';
import type { SheetModel, WorkbookModel } from './model';

/**
 * Protecting a protected sheet is refused, as Excel has done since 2026. `options` are what is still allowed, as Excel
 * names it; they are kept, and nothing is let through but writing in cells that are not locked.
 */
export function protectSheet(
  sheet: SheetModel,
  password: string | null = null,
  options?: Readonly<Record<string, unknown>>,
): void {
  if (sheet.protection !== null) throw new ExcelRefusal('AccessDenied', 'Arket er allerede beskyttet.');
  sheet.protection = options === undefined ? { password } : { password, options };
}

export function unprotectSheet(sheet: SheetModel, password: string | null = null): void {
  if (sheet.protection === null) throw new ExcelRefusal('AccessDenied', 'Arket er ikke beskyttet.');
  if (sheet.protection.password !== password) throw new ExcelRefusal('AccessDenied', 'Forkert adgangskode.');
  sheet.protection = null;
}

/** Tells that the protection of a sheet is another now. */
export function tellProtection(model: WorkbookModel, sheet: SheetModel): void {
  notify(model, 'protection', sheet, null, 'addin');
}

/** From then on sheets cannot be added, renamed, moved, hidden or deleted. */
export function protectStructure(model: WorkbookModel, password: string | null = null): void {
  if (model.structureProtected) throw new ExcelRefusal('AccessDenied', 'Strukturen er allerede beskyttet.');
  model.structureProtected = true;
  model.structurePassword = password;
}

export function unprotectStructure(model: WorkbookModel, password: string | null = null): void {
  if (!model.structureProtected) throw new ExcelRefusal('AccessDenied', 'Strukturen er ikke beskyttet.');
  if ((model.structurePassword ?? null) !== password) {
    throw new ExcelRefusal('AccessDenied', 'Forkert adgangskode.');
  }
  model.structureProtected = false;
}
