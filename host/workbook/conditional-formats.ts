import type { Area } from '../../src/workbook/place';
import { sameArea } from './areas';
import { takeId } from './create-workbook';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from './model';

/** Adds a conditional format with a formula for the area's first cell. */
export function addConditionalFormat(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  formula: string,
  format: ConditionalFormatModel['format'],
): ConditionalFormatModel {
  const made = { id: takeId(model, 'betinget'), areas: [area], formula, format };
  sheet.conditionalFormats.push(made);
  return made;
}

export function deleteConditionalFormat(sheet: SheetModel, id: string): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
}

/** Formats with a formula that lie on exactly this area and on no other. */
export function conditionalFormatsOn(sheet: SheetModel, area: Area): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter(
    ({ areas, formula }) =>
      formula !== null && areas.length === 1 && areas.every((other) => sameArea(other, area)),
  );
}
