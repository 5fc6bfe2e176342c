import type { WorkbookView } from '../../../commands/types';
import { sheetsOf } from '../../../sheets/specs';
import { dobbeltBundlinje } from '../../../sheets/specs/dobbelt-bundlinje';

/** Names of the sheets of ours that this workbook does not hold, in tab order. */
export function missingSheets(view: WorkbookView): readonly string[] {
  const present = new Set(view.snapshot.sheets.map(({ id }) => id));
  return sheetsOf(dobbeltBundlinje)
    .filter(({ id }) => !present.has(id))
    .map(({ name }) => name);
}
