import { sumOf } from '../statistics/sum-of';
import { discountFactor } from './discount-factor';
import type { SoemFacts } from './facts';
import type { SoemModel } from './model';
import type { ParticipantFigures, PerParticipant } from './soem-result';
import { netSuccessRate } from './success';
import { withTotal } from './with-total';
import type { WithTotal } from './payer';

/** Participants counted in the three ways a result can be divided by, and how many of them succeed. */
export function participantFigures(facts: SoemFacts, model: SoemModel): ParticipantFigures {
  const { discountRate, baseYear } = facts.settings;
  const of = (count: (cohort: SoemModel['cohorts'][number]) => number) => sumOf(model.cohorts.map(count));
  return {
    planned: of((cohort) => cohort.participants),
    completers: of((cohort) => cohort.completers),
    discounted: of(
      (cohort) => cohort.participants * discountFactor(discountRate.value, baseYear.value, cohort.year),
    ),
    successes: of((cohort) => cohort.successes),
    grossSuccessRate: facts.effect.successRate.value,
    netSuccessRate: netSuccessRate(facts.effect),
  };
}

/**
 * Net per participant = discounted net / the chosen divisor, which is named beside it: the published Randers figures do
 * not fit the participants stated (22.4985 against 25), and no source says what the official tool divides by.
 */
export function perParticipant(
  figures: ParticipantFigures,
  divisor: PerParticipant['divisor'],
  net: WithTotal,
): PerParticipant {
  const participants = figures[divisor];
  return {
    divisor,
    participants,
    net: participants === 0 ? null : withTotal((payer) => net[payer] / participants),
  };
}
