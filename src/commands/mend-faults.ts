import type { Mend } from '../sheets/fault';
import { planMend } from '../sheets/mend/plan-mend';
import type { ToolId } from '../sheets/tool';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import { toolOf } from './tool-of';
import type { CommandContext, Outcome, WriteReport } from './types';

/**
 * Makes the safe changes that were shown of one tool's sheets. A cell that no longer holds what was found stops the whole
 * plan before anything is written.
 */
export function mendFaults(
  context: CommandContext,
  mends: readonly Mend[],
  tool: ToolId = 'dobbelt-bundlinje',
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const plan = planMend(await takeSnapshot(context), mends, toolOf(tool));
    return { applied: await context.port.apply(plan, context.run) };
  });
}
