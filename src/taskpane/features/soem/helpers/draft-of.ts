import { viewSoem } from '../../../../commands/view-soem';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { withRows } from '../../../../sheets/soem/draft/with-rows';
import { HostError } from '../../../../workbook/host-error';
import type { WriteRows } from '../../../../workbook/plan';
import type { Snapshot } from '../../../../workbook/snapshot';

/** A calculation as it would be with these rows written; `null` when a table or a column of ours is gone. */
export function draftOf(
  snapshot: Snapshot,
  calculation: string,
  stepsOf: () => readonly WriteRows[],
): SoemCalculation | null {
  try {
    const draft = withRows(snapshot, stepsOf());
    return viewSoem(draft).calculations.find(({ name }) => name === calculation) ?? null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
