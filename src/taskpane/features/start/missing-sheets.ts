import type { WorkbookView } from '../../../commands/types';
import { sheetsOf } from '../../../sheets/specs';
import { dobbeltBundlinje } from '../../../sheets/specs/dobbelt-bundlinje';
import { unfinishedSheets } from '../../../sheets/build/plan-build';

/** Names of the sheets of ours that this workbook does not hold or holds unfinished, in tab order. */
export function missingSheets(view: WorkbookView): readonly string[] {
  const present = new Set(view.snapshot.sheets.map(({ id }) => id));
  const unfinished = unfinishedSheets(view.snapshot, dobbeltBundlinje);
  return sheetsOf(dobbeltBundlinje)
    .filter(({ id }) => !present.has(id) || unfinished.has(id))
    .map(({ name }) => name);
}
