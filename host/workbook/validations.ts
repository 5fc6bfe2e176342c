import type { Area, CellPlace } from '../../src/workbook/place';
import { holdsCell, subtractArea } from './areas';
import type { SheetModel, ValidationModel } from './model';

/** Sets what may be entered in an area; what other rules said about its cells is gone. A rule for anything without words is none. */
export function setValidation(
  sheet: SheetModel,
  area: Area,
  validation: Omit<ValidationModel, 'areas'>,
): void {
  clearValidation(sheet, area);
  const saysNothing = validation.rule.kind === 'any' && validation.prompt === undefined;
  if (!saysNothing) sheet.validations.push({ areas: [area], ...validation });
}

export function clearValidation(sheet: SheetModel, area: Area): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((other) => subtractArea(other, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

export function validationAt(sheet: SheetModel, place: CellPlace): ValidationModel | undefined {
  return sheet.validations.find((validation) => validation.areas.some((area) => holdsCell(area, place)));
}
