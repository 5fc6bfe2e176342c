import type { ColumnKind } from '../../sheets/spec';
import type { FormField } from '../../sheets/form-fields';

const NUMBER_KINDS: readonly ColumnKind[] = ['hours', 'number', 'whole', 'year'];

/** Characters that fit a cell people are to read; numbers, dates and codes are far shorter. */
const LONGEST_TEXT = 100;
const LONGEST_VALUE = 30;

/** What an entry field says about the column it fills: the words, unit and mark of the sheet, so that they are written once. */
export function columnProps({ label, help, required, unit, kind }: FormField) {
  return {
    label,
    hint: help,
    required,
    isNumber: NUMBER_KINDS.includes(kind),
    maxLength: kind === 'text' ? LONGEST_TEXT : LONGEST_VALUE,
    ...(unit === undefined ? {} : { unit }),
  };
}
