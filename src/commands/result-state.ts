import { stampName } from '../sheets/results/stamp-name';
import { parseStamp, type ReadStamp } from '../sheets/stamp';
import type { SheetId } from '../workbook/marker';
import type { Snapshot } from '../workbook/snapshot';
import type { ResultState } from './states';

/** What the stamps of the result sheets say, held against the input as it is now. */
export interface ResultStatus {
  readonly state: ResultState;
  /** When the results were last written, as printed. */
  readonly updatedAt?: string;
}

function stampOf(snapshot: Snapshot, sheet: string): ReadStamp {
  return parseStamp(snapshot.names.find(({ name }) => name === stampName(sheet))?.value);
}

/** Result sheets that are missing, or that no run has finished since it began to write them. */
export function unfinishedResults(snapshot: Snapshot, sheets: readonly SheetId[]): readonly SheetId[] {
  return sheets.filter(
    (sheet) => !snapshot.sheets.some(({ id }) => id === sheet) || stampOf(snapshot, sheet).state !== 'done',
  );
}

/** State of a tool's results as a whole: the worst of its result sheets. One that says nothing was broken off at the start. */
export function resultStatus(snapshot: Snapshot, sheets: readonly SheetId[], dataId: string): ResultStatus {
  const present = sheets.filter((sheet) => snapshot.sheets.some(({ id }) => id === sheet));
  const stamps = present.map((sheet) => stampOf(snapshot, sheet));
  const last = stamps.find((stamp) => stamp.state === 'done');
  const updated = last === undefined ? {} : { updatedAt: last.updatedAt };
  if (present.length === 0) return { state: 'absent' };
  if (stamps.some(({ state }) => state !== 'done')) return { state: 'unfinished', ...updated };
  const isCurrent =
    present.length === sheets.length &&
    stamps.every((stamp) => stamp.state === 'done' && stamp.dataId === dataId);
  return { state: isCurrent ? 'current' : 'outdated', ...updated };
}
