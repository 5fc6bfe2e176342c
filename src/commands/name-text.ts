import type { Snapshot } from '../workbook/snapshot';

/** What is typed in the cell that a workbook name points at; `undefined` when it is blank, no text or not there. */
export function nameText(snapshot: Snapshot, wanted: string): string | undefined {
  const value = snapshot.names.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
