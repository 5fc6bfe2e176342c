import type { SoemFacts } from './facts';
import type { WithTotal } from './payer';
import { resultOf } from './result-of';
import { subtractTotals } from './with-total';

/** What a small step in a single input does to the discounted net; `null` where the step cannot be taken. */
export interface SettingEffects {
  /** One percentage point more of those who finish succeed. */
  readonly successPoint: WithTotal;
  readonly yearMore: WithTotal;
  readonly yearLess: WithTotal | null;
  /** The discount rate one percentage point higher. */
  readonly ratePointMore: WithTotal;
  readonly ratePointLess: WithTotal | null;
}

const POINT = 0.01;

/** One step up and down in the inputs that no row of a table holds. */
export function settingEffects(facts: SoemFacts): SettingEffects {
  const base = resultOf(facts).discounted.net;
  const change = (changed: SoemFacts) => subtractTotals(resultOf(changed).discounted.net, base);
  const { successRate } = facts.effect;
  const { horizonYears, discountRate } = facts.settings;
  const withRate = (value: number) =>
    change({ ...facts, settings: { ...facts.settings, discountRate: { ...discountRate, value } } });
  const withYears = (value: number) =>
    change({ ...facts, settings: { ...facts.settings, horizonYears: { ...horizonYears, value } } });
  return {
    successPoint: change({
      ...facts,
      effect: { ...facts.effect, successRate: { ...successRate, value: successRate.value + POINT } },
    }),
    yearMore: withYears(horizonYears.value + 1),
    yearLess: horizonYears.value > 1 ? withYears(horizonYears.value - 1) : null,
    ratePointMore: withRate(discountRate.value + POINT),
    ratePointLess: discountRate.value >= POINT ? withRate(discountRate.value - POINT) : null,
  };
}
