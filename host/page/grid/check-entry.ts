import type { CellValue } from '../../../src/workbook/cell-value';
import type { CellPlace } from '../../../src/workbook/place';
import type { SheetModel, ValidationModel, WorkbookModel } from '../../workbook/model';
import { validationAt } from '../../workbook/validations';
import { displayValue } from '../format/display-value';
import { listValues } from './list-values';

/** The alert that Excel would show for a value typed in a cell; `undefined` when the value may stand there. */
export function refusedBy(
  model: WorkbookModel,
  sheet: SheetModel,
  place: CellPlace,
  value: CellValue,
): ValidationModel['alert'] {
  const validation = validationAt(sheet, place);
  if (value === null || validation?.alert === undefined) return undefined;
  return isAllowed(model, validation.rule, value) ? undefined : validation.alert;
}

function isAllowed(model: WorkbookModel, rule: ValidationModel['rule'], value: CellValue): boolean {
  switch (rule.kind) {
    case 'list':
      return listValues(model, rule).some((text) => isSame(text, displayValue(value).text));
    case 'number':
      return isBetween(value, rule.min, rule.max) && (!rule.whole || Number.isInteger(value));
    case 'date':
      return isBetween(value, rule.minSerial, rule.maxSerial);
    // Rules of add-ins with other operators are not checked here: there is no formula engine.
    case 'general':
    case 'any':
    case 'other':
      return true;
  }
}

function isBetween(value: CellValue, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
