import type { SoemFacts } from '../domain/soem/facts';
import { idListSteps } from '../sheets/build/id-list-steps';
import { soemExampleSteps } from '../sheets/soem/rows/soem-example-steps';
import { soem } from '../sheets/soem/specs/soem';
import { buildSheets } from './build-sheets';
import { refreshSoem, type SoemRefreshReport } from './refresh-soem';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome } from './types';

/** Makes an example workbook of SØM in an empty one: sheets, one calculation, results. */
export async function createSoemExample(
  context: CommandContext,
  facts: SoemFacts,
): Promise<Outcome<SoemRefreshReport>> {
  const built = await buildSheets(context, 'soem');
  if (!built.ok) return built;
  const filled = await runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    const steps = [...soemExampleSteps(snapshot, facts), ...idListSteps(snapshot, soem)];
    return context.port.apply({ command: 'example', steps, stamps: [] }, context.run);
  });
  return filled.ok ? refreshSoem(context) : filled;
}
