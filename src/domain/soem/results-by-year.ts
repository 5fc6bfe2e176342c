import { sumOf } from '../statistics/sum-of';
import type { CostFlow, ServiceFlow } from './flows';
import type { SoemModel } from './model';
import type { Amounts, YearResult } from './soem-result';
import { sumTotals, withTotal } from './with-total';

type Way = 'discounted' | 'undiscounted';

/** Costs, consequences and net of every year of the horizon, and the net accumulated from the first. */
export function resultsByYear(
  model: SoemModel,
  services: readonly ServiceFlow[],
  costs: CostFlow,
): readonly YearResult[] {
  const alone = model.years.map((year, at) => ({
    year,
    discountFactor: model.discount.consequences[at] ?? 1,
    discounted: amountsIn(at, 'discounted', services, costs),
    undiscounted: amountsIn(at, 'undiscounted', services, costs),
  }));
  return alone.map((result, at) => {
    const soFar = alone.slice(0, at + 1);
    return {
      ...result,
      cumulative: sumTotals(soFar.map((year) => year.discounted.net)),
      cumulativeUndiscounted: sumTotals(soFar.map((year) => year.undiscounted.net)),
    };
  });
}

/** The amounts of several years together. */
export function sumAmounts(years: readonly Amounts[]): Amounts {
  return {
    net: sumTotals(years.map((year) => year.net)),
    costs: sumTotals(years.map((year) => year.costs)),
    consequences: sumTotals(years.map((year) => year.consequences)),
  };
}

function amountsIn(at: number, way: Way, services: readonly ServiceFlow[], costs: CostFlow): Amounts {
  const cost = withTotal((payer) => costs[way][payer][at] ?? 0);
  const consequences = withTotal((payer) => sumOf(services.map((flow) => flow[way][payer][at] ?? 0)));
  return { net: sumTotals([cost, consequences]), costs: cost, consequences };
}
