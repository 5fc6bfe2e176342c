import type { CellPlace } from '../../../src/workbook/place';
import type { SheetModel, ValidationModel } from '../../workbook/model';
import { validationAt } from '../../workbook/validations';

/** Ties the chosen cell to its input message for a screen reader. */
export const INPUT_NOTE_ID = 'cell-note';

/** The message that Excel shows beside a chosen cell. */
export function inputNote(sheet: SheetModel, place: CellPlace): ValidationModel['prompt'] {
  return validationAt(sheet, place)?.prompt;
}
