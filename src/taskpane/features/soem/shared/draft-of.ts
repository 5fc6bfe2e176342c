import { viewSoem } from '../../../../commands/view-soem';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { withRows } from '../../../../sheets/soem/draft/with-rows';
import { HostError } from '../../../../workbook/host-error';
import type { WriteRows } from '../../../../workbook/plan';
import type { Snapshot } from '../../../../workbook/snapshot';

/** The workbook as it would be with something written, and the calculation that is read from it; `null`: it is gone. */
export interface Draft {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation | null;
}

/** Reads and calculates the workbook as it would be with these rows written. `null` when a table or a column is gone. */
export function draftOf(
  snapshot: Snapshot,
  calculation: string,
  stepsOf: () => readonly WriteRows[],
): Draft | null {
  try {
    const draft = withRows(snapshot, stepsOf());
    const found = viewSoem(draft).calculations.find(({ name }) => name === calculation);
    return { snapshot: draft, calculation: found ?? null };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
