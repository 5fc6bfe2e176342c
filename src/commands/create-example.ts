import { dobbeltBundlinjeExample } from '../catalogue/examples/dobbelt-bundlinje';
import { idListSteps } from '../sheets/build/id-list-steps';
import { exampleSteps } from '../sheets/rows/example-rows';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import { buildSheets } from './build-sheets';
import { refreshResults } from './refresh-results';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, RefreshReport } from './types';

/** The citizen an example opens with: the worked case of the user guide. */
const SHOWN = 'B-0007';

/** Makes an example workbook of dobbelt bundlinje in an empty one: sheets, twelve invented citizens, results. */
export async function createExample(context: CommandContext): Promise<Outcome<RefreshReport>> {
  const built = await buildSheets(context);
  if (!built.ok) return built;
  const filled = await runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    const steps = [
      ...exampleSteps(snapshot, dobbeltBundlinjeExample),
      ...idListSteps(snapshot, dobbeltBundlinje),
    ];
    return context.port.apply({ command: 'example', steps, stamps: [] }, context.run);
  });
  return filled.ok ? refreshResults(context, { citizenId: SHOWN }) : filled;
}
