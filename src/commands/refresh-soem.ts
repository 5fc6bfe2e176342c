import type { MonteCarloResult } from '../domain/soem/monte-carlo-result';
import { planNames } from '../sheets/build/list-names';
import { isSameName } from '../sheets/soem/read/soem-reading';
import { useRatioSteps } from '../sheets/soem/rows/use-ratio-steps';
import { planSoemResults } from '../sheets/soem/results/plan-soem-results';
import { readVersions, versionsOf } from '../sheets/soem/versions/read-versions';
import { HostError } from '../workbook/host-error';
import type { ApplyReport } from '../workbook/port';
import { inTurns } from './in-turns';
import { soemDataId } from './soem-data-id';
import { runCommand } from './run-command';
import { takeSnapshotWithVersions } from './take-snapshot';
import type { SoemView } from './soem-view';
import type { CommandContext, Outcome } from './types';
import { viewSoem } from './view-soem';
import { withheldBy } from './withheld-by';

export interface SoemRefreshReport {
  /** As it was read; the result sheets have been written since. */
  readonly view: SoemView;
  /** The calculation that was written. */
  readonly calculation: string;
  /** Whether the draws that came along are on the sheet: those of another input are left out. */
  readonly hasDraws: boolean;
  readonly applied: ApplyReport;
}

export interface SoemRefresh {
  /** Name of the calculation to show. */
  readonly calculation?: string;
  /** Draws of that calculation as it stands now; without them the sheet shows none. */
  readonly monteCarlo?: MonteCarloResult;
  /** Fingerprint of the input that the draws were made from; absent where nothing can have changed since. */
  readonly drawnFrom?: string;
}

/**
 * Writes the result sheets of SØM anew from the input as it is now, for the calculation asked for, or the one whose name is
 * typed on the sheet, or the first. Running it twice changes nothing but the time in the stamp.
 */
export function refreshSoem(
  context: CommandContext,
  { calculation, monteCarlo, drawnFrom }: SoemRefresh = {},
): Promise<Outcome<SoemRefreshReport>> {
  return runCommand(async () => {
    const snapshot = await takeSnapshotWithVersions(context);
    const view = viewSoem(snapshot);
    const { calculations, chosen } = view;
    const wanted = calculation ?? chosen ?? '';
    // A colleague may have renamed the one that was asked for: then, as in the pane, it is the first.
    const shown = calculations.find(({ name }) => isSameName(name, wanted)) ?? calculations[0];
    if (shown === undefined) throw new HostError('itemMissing', { table: 'soem_indsats' });
    const { name, calculated } = shown;
    const outcome = calculated?.outcome;
    const dataId = soemDataId(snapshot, name);
    const drawn = drawnFrom === undefined || drawnFrom === dataId ? monteCarlo : undefined;
    const [latest] = versionsOf(readVersions(snapshot), name);
    const parts = planSoemResults({
      snapshot,
      calculation: name,
      ...(calculated === undefined ? {} : { facts: calculated.facts }),
      ...(outcome?.status === 'calculated' ? { result: outcome.result } : {}),
      ...(latest === undefined ? {} : { latest }),
      ...(drawn === undefined ? {} : { monteCarlo: drawn }),
      withheldBy: withheldBy(shown),
      stamp: {
        date: context.today,
        timeOfDay: context.timeOfDay,
        version: context.version,
        dataId,
      },
    });
    const results = await inTurns(parts, context.run?.signal);
    const plan = {
      ...results,
      steps: [...planNames(snapshot), ...useRatioSteps(snapshot), ...results.steps],
    };
    const hasDraws = drawn !== undefined && outcome?.status === 'calculated';
    return { view, calculation: name, hasDraws, applied: await context.port.apply(plan, context.run) };
  });
}
