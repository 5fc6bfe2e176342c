import type { Tool } from '../sheets/tool';
import type { Snapshot } from '../workbook/snapshot';
import type { BuiltState } from './states';

/** How much of a tool's input is there. */
export function builtState(snapshot: Snapshot, { inputSheets }: Tool): BuiltState {
  const wanted = inputSheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const present = new Set(snapshot.tables.map(({ id }) => id));
  if (wanted.every((id) => present.has(id))) return 'yes';
  const hasSheet = snapshot.sheets.some(({ id }) => inputSheets.some((sheet) => sheet.id === id));
  return hasSheet || wanted.some((id) => present.has(id)) ? 'partly' : 'no';
}
