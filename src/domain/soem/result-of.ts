import { breakEvenOf } from './break-even';
import type { BreakEvens } from './break-even-result';
import type { SoemFacts } from './facts';
import { costFlow, serviceFlows } from './flows';
import { grantTotals } from './grants';
import { modelOf, type SoemModel } from './model';
import { participantFigures, perParticipant } from './participant-figures';
import { paybackOf } from './payback';
import { forEachPayer, type WithTotal } from './payer';
import { areaFlows, resultMatrix, resultsByArea, resultsByService, serviceTotals } from './results-by-area';
import { resultsByCommittee } from './results-by-committee';
import { resultsByYear, sumAmounts } from './results-by-year';
import type { ParticipantFigures, SoemResult } from './soem-result';
import type { Reckoning } from './success';
import { sumTotals } from './with-total';

/**
 * The result of facts without *fejl*; what-ifs on sound facts need no second check.
 * @param reckoning planned, or what is registered where anything is
 */
export function resultOf(facts: SoemFacts, reckoning: Reckoning = 'planned'): SoemResult {
  const model = modelOf(facts, reckoning);
  const services = serviceFlows(model);
  const costs = costFlow(model);
  const byYear = resultsByYear(model, services, costs);
  const discounted = sumAmounts(byYear.map((year) => year.discounted));
  const areas = areaFlows(services, costs);
  const participants = participantFigures(facts, model);
  const each = perParticipant(participants, facts.settings.divisor.value, discounted.net);
  const grants = grantTotals(model);
  return {
    calculation: facts.calculation,
    settings: facts.settings,
    firstYear: model.years[0] ?? facts.intervention.firstYear.value,
    lastYear: model.years.at(-1) ?? facts.intervention.firstYear.value,
    discounted,
    undiscounted: sumAmounts(byYear.map((year) => year.undiscounted)),
    grants,
    netOfGrants: sumTotals([discounted.net, grants]),
    byArea: resultsByArea(areas, each.participants),
    byService: resultsByService(services),
    byYear,
    matrix: resultMatrix(areas),
    byCommittee: resultsByCommittee(model, services),
    participants,
    perParticipant: each,
    payback: forEachPayer((payer) =>
      paybackOf(
        model.years,
        byYear.map((year) => year.cumulative[payer]),
      ),
    ),
    breakEven: breakEvens(facts, model, participants, discounted.costs),
  };
}

function breakEvens(
  facts: SoemFacts,
  model: SoemModel,
  participants: ParticipantFigures,
  costs: WithTotal,
): BreakEvens {
  const atFullRate = serviceTotals(serviceFlows(model, (cohort) => cohort.completers));
  return forEachPayer((payer) =>
    breakEvenOf({
      costs: 0 - costs[payer],
      consequencesAtFullRate: atFullRate[payer],
      netRate: participants.netSuccessRate,
      baseline: facts.effect.baseline.value,
      plannedParticipants: participants.planned,
    }),
  );
}
