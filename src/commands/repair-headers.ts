import { planMend } from '../sheets/mend/plan-mend';
import type { ToolId } from '../sheets/tool';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import { toolOf } from './tool-of';
import type { CommandContext, Outcome, WriteReport } from './types';
import { viewSoem } from './view-soem';
import { viewWorkbook } from './view-workbook';

/** Gives every renamed header of ours in one tool's sheets its name back and adds columns that may be added, in one go. */
export function repairHeaders(
  context: CommandContext,
  tool: ToolId = 'dobbelt-bundlinje',
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    const { faults } = tool === 'soem' ? viewSoem(snapshot) : viewWorkbook(context, snapshot);
    const mends = faults.flatMap(({ mend }) =>
      mend === undefined || mend.kind === 'replaceCell' ? [] : [mend],
    );
    return { applied: await context.port.apply(planMend(snapshot, mends, toolOf(tool)), context.run) };
  });
}
