import { viewSoem } from '../../../../commands/view-soem';
import type { Fault, FaultKind } from '../../../../sheets/fault';
import { withRows } from '../../../../sheets/soem/draft/with-rows';
import { HostError } from '../../../../workbook/host-error';
import type { WriteRows } from '../../../../workbook/plan';
import type { Snapshot } from '../../../../workbook/snapshot';
import { netOf } from './net-of';

/** What a draft would do: the faults there would be, and the net there would be (`null`: withheld). */
export interface DraftOutcome {
  readonly snapshot: Snapshot;
  readonly faults: readonly Fault[];
  readonly net: number | null;
}

/** Reads and calculates the workbook as it would be with the draft in it. `null` when a table or a column is gone. */
export function draftOutcome(
  snapshot: Snapshot,
  calculation: string,
  stepsOf: () => readonly WriteRows[],
): DraftOutcome | null {
  try {
    const draft = withRows(snapshot, stepsOf());
    const found = viewSoem(draft).calculations.find(({ name }) => name === calculation);
    return { snapshot: draft, faults: found?.faults ?? [], net: netOf(found) };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Faults of single cells: with one of these a value is not saved. What is wrong between rows may be mended elsewhere. */
const OF_CELLS: readonly FaultKind[] = [
  ...(['requiredBlank', 'notANumber', 'numberOutOfRange', 'notWhole', 'notADate', 'dateTooEarly'] as const),
  ...(['unknownCode', 'looksLikeCpr', 'formulaError'] as const),
];

/** Whether a value cannot be saved as it is. */
export function isBlocking({ kind, severity }: Pick<Fault, 'kind' | 'severity'>): boolean {
  return severity === 'error' && OF_CELLS.includes(kind);
}

/** Whether a fault only says that nothing stands there yet. */
export function isOfBlank(kind: FaultKind): boolean {
  return kind === 'requiredBlank' || kind === 'itemMissing' || kind === 'costNotFilled';
}
