import { sumOf } from '../../statistics/sum-of';
import type { SoemFacts } from '../facts';
import type { Pair, RealisedYear } from '../follow-up-result';
import { modelOf, type SoemModel } from '../model';
import { resultOf } from '../result-of';

/**
 * Planned against realised in every year of the horizon: participants, successes (gross), costs, and the net with what is
 * registered in place of what was planned. A year without registrations has `null` there, not 0, and keeps its plan.
 */
export function realisedYears(facts: SoemFacts): readonly RealisedYear[] {
  const planned = resultOf(facts);
  const realised = resultOf(facts, 'realised');
  const models = [modelOf(facts), modelOf(facts, 'realised')] as const;
  return planned.byYear.map((year, at) => ({
    year: year.year,
    ...peopleIn(facts, year.year),
    costs: costsIn(models, at),
    net: { planned: year.discounted.net, realised: (realised.byYear[at] ?? year).discounted.net },
  }));
}

function peopleIn(facts: SoemFacts, year: number): { participants: Pair; successes: Pair } {
  const { successRate, dropOut } = facts.effect;
  const rows = facts.participants.filter((row) => row.year === year);
  const planned = sumOf(rows.map((row) => row.planned));
  return {
    participants: { planned, realised: sumOfKnown(rows.map((row) => row.actual)) },
    successes: {
      planned: planned * (1 - dropOut.value) * successRate.value,
      realised: sumOfKnown(rows.map((row) => row.actualSuccesses)),
    },
  };
}

function costsIn([planned, realised]: readonly [SoemModel, SoemModel], at: number): Pair {
  const rows = realised.costs.filter((cost) => cost.at === at);
  return {
    planned: sumOf(planned.costs.filter((cost) => cost.at === at).map((cost) => cost.amount)),
    realised: sumOfKnown(rows.map((cost) => (cost.row.actual === undefined ? undefined : cost.amount))),
  };
}

/** `null` when nothing is registered. */
function sumOfKnown(figures: readonly (number | undefined)[]): number | null {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? null : sumOf(known);
}
