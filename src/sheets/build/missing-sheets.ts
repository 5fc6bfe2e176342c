import type { Snapshot } from '../../workbook/snapshot';
import type { SheetSpec } from '../spec';
import type { Tool } from '../tool';
import { unfinishedSheets } from './unfinished-sheets';

/**
 * Names of the sheets that people fill in which this workbook does not hold, or holds unfinished or without a table, in tab
 * order. The others are made when there is something to write on them.
 */
export function missingSheets(snapshot: Snapshot, tool: Tool): readonly string[] {
  const present = new Set(snapshot.sheets.map(({ id }) => id));
  const unfinished = unfinishedSheets(snapshot, tool);
  const tables = new Set(snapshot.tables.map(({ id }) => id));
  const isWhole = (sheet: SheetSpec) =>
    present.has(sheet.id) && !unfinished.has(sheet.id) && sheet.tables.every(({ id }) => tables.has(id));
  return tool.inputSheets.filter((sheet) => !isWhole(sheet)).map(({ name }) => name);
}
