import type { SoemFacts } from '../facts';
import { evaluateKernel, makeKernel, totalsOf } from './kernel';
import { forEachPayer } from '../payer';
import type { TwoWayTable } from '../sensitivity-result';

/**
 * Net for every pair of success rate (gross) and factor on all costs, discounted.
 * @param successRates 0–1, one row of the table each
 * @param costFactors 1 is the costs as entered, one column each
 */
export function twoWayTable(
  facts: SoemFacts,
  successRates: readonly number[],
  costFactors: readonly number[],
): TwoWayTable {
  const kernel = makeKernel(facts);
  const net = new Float64Array(kernel.cells);
  const firstCost = kernel.base.length - kernel.costs.length / Math.max(kernel.cells, 1);
  const rows = successRates.map((rate) =>
    costFactors.map((factor) => {
      const values = kernel.base.with(0, rate).fill(factor, firstCost);
      evaluateKernel(kernel, values, net);
      return totalsOf(kernel, net);
    }),
  );
  return {
    successRates,
    costFactors,
    net: forEachPayer((payer) => rows.map((row) => row.map((totals) => totals[payer]))),
  };
}

/**
 * Rates and factors that show where the sign turns: the rate as it stands and up to four steps of five percentage points
 * each way, within what is possible; costs from a fifth less to half as much again.
 */
export function twoWayAxes({ effect }: SoemFacts): Pick<TwoWayTable, 'successRates' | 'costFactors'> {
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  return {
    successRates: steps
      .map((step) => effect.successRate.value + step / 20)
      .filter((rate) => rate >= effect.baseline.value && rate <= 1),
    costFactors: [0.8, 0.9, 1, 1.1, 1.2, 1.5],
  };
}
