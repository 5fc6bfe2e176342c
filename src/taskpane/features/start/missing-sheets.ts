import type { WorkbookView } from '../../../commands/types';
import { ALL_SHEETS } from '../../../sheets/specs';

/** Names of the sheets of ours that this workbook does not hold, in tab order. */
export function missingSheets(view: WorkbookView): readonly string[] {
  const present = new Set(view.snapshot.sheets.map(({ id }) => id));
  return ALL_SHEETS.filter(({ id }) => !present.has(id)).map(({ name }) => name);
}
