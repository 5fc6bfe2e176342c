import { danishDate } from '../text/danish-format';
import { HostError } from '../workbook/host-error';
import type { Snapshot } from '../workbook/snapshot';
import { citizenToShow, resultPlan } from './result-plan';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, RefreshReport, WorkbookView } from './types';
import { viewWorkbook } from './view-workbook';

/** Without these two there is nobody to show and no list to choose from. */
const NEEDED = ['borgere', 'forloeb'];

function refuseUnbuilt(snapshot: Snapshot): void {
  const missing = NEEDED.find((table) => !snapshot.tables.some(({ id }) => id === table));
  if (missing !== undefined) throw new HostError('itemMissing', { table: missing });
}

/** The view as it is after the plan was applied, without reading again. */
function refreshed(view: WorkbookView, context: CommandContext, citizenId: string | undefined): WorkbookView {
  const { shownCitizenId: _shown, chosenCitizenId: _chosen, ...rest } = view;
  return {
    ...rest,
    resultState: 'current',
    updatedAt: `${danishDate(context.today)} ${context.timeOfDay}`,
    ...(citizenId === undefined ? {} : { shownCitizenId: citizenId, chosenCitizenId: citizenId }),
  };
}

/**
 * Writes both result sheets anew from the input as it is now, and shows the citizen asked for, or the one chosen in the
 * sheet's drop-down. Running it twice changes nothing but the time in the stamp; a run that was broken off is simply
 * run again.
 */
export function refreshResults(
  context: CommandContext,
  { citizenId }: { readonly citizenId?: string } = {},
): Promise<Outcome<RefreshReport>> {
  return runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    refuseUnbuilt(snapshot);
    const view = viewWorkbook(context, snapshot);
    const shown = citizenToShow(view, citizenId);
    const applied = await context.port.apply(resultPlan(context, view, shown), context.run);
    return { view: refreshed(view, context, shown), applied };
  });
}
