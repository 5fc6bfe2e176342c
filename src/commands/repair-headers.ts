import { planMend } from '../sheets/mend/plan-mend';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, WriteReport } from './types';
import { viewWorkbook } from './view-workbook';

/** Gives every renamed header of ours its name back and adds columns that may be added, in one go. */
export function repairHeaders(context: CommandContext): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    const { faults } = viewWorkbook(context, snapshot);
    const mends = faults.flatMap(({ mend }) =>
      mend === undefined || mend.kind === 'replaceCell' ? [] : [mend],
    );
    return { applied: await context.port.apply(planMend(snapshot, mends), context.run) };
  });
}
