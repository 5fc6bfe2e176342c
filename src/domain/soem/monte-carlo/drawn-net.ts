import { quantileOfSorted } from '../../statistics/quantile-of-sorted';
import { roundLikeExcel } from '../../statistics/round-like-excel';
import type { DrawnNet } from '../monte-carlo-result';

/**
 * What the draws of one payer show, to the øre: engines may differ in the last bit of a logarithm, which moves a figure by
 * less than a millionth of an øre, so that rounded figures are the same in Node and in a browser.
 * @param byYear cumulative discounted net, [year][draw], each year's draws in rising order; the last year is the result
 * @param shares quantiles asked for, 0–1
 * @param base the net as it stands
 */
export function drawnNet(byYear: readonly Float64Array[], shares: readonly number[], base: number): DrawnNet {
  const nets = byYear.at(-1) ?? new Float64Array(1);
  const firstPositive = nets.findIndex((net) => net > 0);
  const positive = firstPositive === -1 ? 0 : nets.length - firstPositive;
  return {
    mean: toOere(nets.reduce((sum, net) => sum + net, 0) / nets.length),
    base,
    probabilityPositive: positive / nets.length,
    quantiles: shares.map((share) => ({ share, value: toOere(quantileOfSorted(nets, share)) })),
    lines: shares.map((share) => byYear.map((draws) => toOere(quantileOfSorted(draws, share)))),
  };
}

function toOere(amount: number): number {
  return roundLikeExcel(amount, 2);
}
