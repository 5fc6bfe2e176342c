import { unfinishedSheets } from '../sheets/build/unfinished-sheets';
import type { Tool } from '../sheets/tool';
import type { Snapshot } from '../workbook/snapshot';
import type { BuiltState } from './states';

/** How much of a tool's input is there. A build that was broken off at its end has left all tables and not all rules. */
export function builtState(snapshot: Snapshot, tool: Tool): BuiltState {
  const { inputSheets } = tool;
  const wanted = inputSheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const present = new Set(snapshot.tables.map(({ id }) => id));
  const isWhole = unfinishedSheets(snapshot, tool).size === 0;
  if (isWhole && wanted.every((id) => present.has(id))) return 'yes';
  const hasSheet = snapshot.sheets.some(({ id }) => inputSheets.some((sheet) => sheet.id === id));
  return hasSheet || wanted.some((id) => present.has(id)) ? 'partly' : 'no';
}
