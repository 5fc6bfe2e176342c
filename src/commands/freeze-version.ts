import { looksLikeCpr } from '../domain/cpr/looks-like-cpr';
import type { Fault } from '../sheets/fault';
import { isSameName } from '../sheets/soem/read/soem-reading';
import { planFreeze } from '../sheets/soem/versions/plan-freeze';
import { HostError } from '../workbook/host-error';
import type { ApplyReport } from '../workbook/port';
import { runCommand } from './run-command';
import { takeSnapshotWithVersions } from './take-snapshot';
import type { CommandContext, Outcome } from './types';
import { viewSoem } from './view-soem';

/** Which calculation is kept, by whom and what for; the day is the context's. */
export interface VersionToFreeze {
  readonly calculation: string;
  readonly who: string;
  readonly why: string;
}

export type FreezeReport =
  | { readonly status: 'frozen'; readonly number: number; readonly applied: ApplyReport }
  /** The newest version is just this, by the same person with the same words on the same day. */
  | { readonly status: 'alreadyThere'; readonly number: number }
  /** A *fejl* withholds the calculation: these. */
  | { readonly status: 'withheld'; readonly faults: readonly Fault[] }
  | { readonly status: 'refused'; readonly field: 'who' | 'why'; readonly problem: 'blank' | 'cpr' };

/** Keeps a calculation as it stands, values only, as its next version. What was frozen before is never written over. */
export function freezeVersion(
  context: CommandContext,
  { calculation, who, why }: VersionToFreeze,
): Promise<Outcome<FreezeReport>> {
  return runCommand(async () => {
    const refused = refusalOf('who', who) ?? refusalOf('why', why);
    if (refused !== undefined) return refused;
    const snapshot = await takeSnapshotWithVersions(context);
    const found = viewSoem(snapshot).calculations.find(({ name }) => isSameName(name, calculation));
    if (found === undefined) throw new HostError('itemMissing', { table: 'soem_indsats' });
    const { calculated, faults } = found;
    if (calculated?.outcome.status !== 'calculated') {
      return { status: 'withheld', faults: faults.filter(({ severity }) => severity === 'error') };
    }
    const { number, plan } = planFreeze(snapshot, {
      facts: calculated.facts,
      result: calculated.outcome.result,
      ...{ who: who.trim(), why: why.trim() },
      ...{ date: context.today, program: context.version },
    });
    if (plan === null) return { status: 'alreadyThere', number };
    return { status: 'frozen', number, applied: await context.port.apply(plan, context.run) };
  });
}

function refusalOf(field: 'who' | 'why', words: string): FreezeReport | undefined {
  if (words.trim() === '') return { status: 'refused', field, problem: 'blank' };
  return looksLikeCpr(words) ? { status: 'refused', field, problem: 'cpr' } : undefined;
}
