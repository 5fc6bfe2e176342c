import { ExcelRefusal } from './excel-refusal';
import type { SheetModel } from './model';

/** Protecting a protected sheet is refused, as Excel has done since 2026. */
export function protectSheet(sheet: SheetModel, password: string | null = null): void {
  if (sheet.protection !== null) throw new ExcelRefusal('AccessDenied', 'Arket er allerede beskyttet.');
  sheet.protection = { password };
}

export function unprotectSheet(sheet: SheetModel, password: string | null = null): void {
  if (sheet.protection === null) throw new ExcelRefusal('AccessDenied', 'Arket er ikke beskyttet.');
  if (sheet.protection.password !== password) throw new ExcelRefusal('AccessDenied', 'Forkert adgangskode.');
  sheet.protection = null;
}
