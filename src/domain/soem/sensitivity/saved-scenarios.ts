import type { SavedScenario, SoemFacts } from '../facts';
import { resultOf } from '../result-of';
import type { ScenarioResult } from '../sensitivity-result';
import { subtractTotals } from '../with-total';
import { scaleConsequence, scaleCost, scalePrice } from './scale-rows';

/** The calculation as it stands, then each saved scenario in the user's order, with its change in the net. */
export function savedScenarios(facts: SoemFacts): readonly ScenarioResult[] {
  const base = resultOf(facts).discounted.net;
  const asItStands: ScenarioResult = { scenario: null, net: base, change: subtractTotals(base, base) };
  const others = facts.scenarios.map((scenario) => {
    const { net } = resultOf(withScenario(facts, scenario)).discounted;
    return { scenario, net, change: subtractTotals(net, base) };
  });
  return [asItStands, ...others];
}

/** The facts as a scenario would have them: what it names is replaced or multiplied, the rest stays. */
function withScenario(facts: SoemFacts, scenario: SavedScenario): SoemFacts {
  const { costFactor = 1, consequenceFactor = 1, priceFactor = 1, participantFactor = 1 } = scenario;
  const { settings, effect } = facts;
  return {
    ...facts,
    settings: {
      ...settings,
      discountRate: { ...settings.discountRate, value: scenario.discountRate ?? settings.discountRate.value },
      horizonYears: { ...settings.horizonYears, value: scenario.horizonYears ?? settings.horizonYears.value },
    },
    effect: {
      ...effect,
      successRate: { ...effect.successRate, value: scenario.successRate ?? effect.successRate.value },
      dropOut: { ...effect.dropOut, value: scenario.dropOut ?? effect.dropOut.value },
    },
    participants: facts.participants.map((row) => ({ ...row, planned: row.planned * participantFactor })),
    costs: facts.costs.map((row) => scaleCost(row, costFactor)),
    consequences: facts.consequences.map((row) => scaleConsequence(row, consequenceFactor)),
    prices: facts.prices.map((row) => scalePrice(row, priceFactor)),
  };
}
