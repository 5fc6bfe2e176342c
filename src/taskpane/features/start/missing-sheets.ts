import type { WorkbookView } from '../../../commands/types';
import { unfinishedSheets } from '../../../sheets/build/unfinished-sheets';
import { dobbeltBundlinje } from '../../../sheets/specs/dobbelt-bundlinje';
import type { SheetSpec } from '../../../sheets/spec';
import { sheetsOf } from '../../../sheets/tool';

/** Names of the sheets of ours that this workbook does not hold, or holds unfinished or without a table, in tab order. */
export function missingSheets(view: WorkbookView): readonly string[] {
  const present = new Set(view.snapshot.sheets.map(({ id }) => id));
  const unfinished = unfinishedSheets(view.snapshot, dobbeltBundlinje);
  const tables = new Set(view.snapshot.tables.map(({ id }) => id));
  const isWhole = (sheet: SheetSpec) =>
    present.has(sheet.id) && !unfinished.has(sheet.id) && sheet.tables.every(({ id }) => tables.has(id));
  return sheetsOf(dobbeltBundlinje)
    .filter((sheet) => !isWhole(sheet))
    .map(({ name }) => name);
}
