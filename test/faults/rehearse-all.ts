import { WAYS, closeEverywhere, inject, rehearse } from './injection';
import type { Rehearsal, Way } from './injection';
import type { Scenario } from './scenarios';

/** What came of the injected runs of one command. */
export interface Tally {
  readonly name: string;
  readonly actions: number;
  readonly runs: number;
  /** Different states in which the workbook was left. */
  readonly states: number;
  /** Runs in which something was lost, in words. */
  readonly losses: readonly string[];
}

/** Every action of every batch of a command, each in three ways. */
export async function rehearseAll(scenario: Scenario): Promise<Tally> {
  const rehearsal = await rehearse(scenario);
  const closed = await closeEverywhere(rehearsal);
  const losses = [...closed].flatMap(([action, found]) => tell(rehearsal, action, 'closePane', found));
  for (let action = 0; action < rehearsal.actions.length; action++) {
    for (const way of ['refuse', 'loseAnswer'] as const) {
      losses.push(...tell(rehearsal, action, way, await inject(rehearsal, { action, way })));
    }
  }
  return tallyOf(rehearsal, rehearsal.actions.length * WAYS.length, losses);
}

/** Some actions of a command, chosen by `pick` (a number from 0 to below 1, new at each call), each in one of the ways. */
export async function rehearseSome(scenario: Scenario, count: number, pick: () => number): Promise<Tally> {
  const rehearsal = await rehearse(scenario);
  const losses: string[] = [];
  for (let run = 0; run < count; run++) {
    const action = Math.floor(pick() * rehearsal.actions.length);
    const way = WAYS[run % WAYS.length] ?? 'refuse';
    losses.push(...tell(rehearsal, action, way, await inject(rehearsal, { action, way })));
  }
  return tallyOf(rehearsal, count, losses);
}

function tallyOf({ scenario, actions, judged }: Rehearsal, runs: number, losses: readonly string[]): Tally {
  return { name: scenario.name, actions: actions.length, runs, states: judged.size, losses };
}

function tell(rehearsal: Rehearsal, action: number, way: Way, found: readonly string[]): string[] {
  if (found.length === 0) return [];
  const { scenario, actions } = rehearsal;
  return [`${scenario.name}, ${actions[action] ?? action}, ${way}:\n    ${found.slice(0, 6).join('\n    ')}`];
}
