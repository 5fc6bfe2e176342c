import { idListSteps } from '../sheets/build/id-list-steps';
import { rowChangeSteps, type RowChange } from '../sheets/soem/rows/row-change';
import { priserTable } from '../sheets/soem/specs/priser';
import { soem } from '../sheets/soem/specs/soem';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, WriteReport } from './types';

/** The rows that forms hand over, and the list of services when the table that it stands in has grown. */
function planRows(snapshot: Snapshot, changes: readonly RowChange[]): Plan {
  const steps = changes.flatMap((change) => rowChangeSteps(snapshot, change));
  const lists = changes.some(({ table }) => table === priserTable.id) ? idListSteps(snapshot, soem) : [];
  return { command: 'saveSoemRows', steps: [...steps, ...lists], stamps: [] };
}

/**
 * Saves rows of SØM tables as forms of the pane hand them over. Nothing is written when somebody else has changed or moved a
 * row since the form read it; run again after having been broken off, it ends what it began.
 */
export function saveSoemRows(
  context: CommandContext,
  changes: readonly RowChange[],
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const plan = planRows(await takeSnapshot(context), changes);
    return { applied: await context.port.apply(plan, context.run) };
  });
}
