import { sumOf } from '../statistics/sum-of';
import { payers, type Payer, type WithTotal } from './payer';

/** One figure for each payer and their sum, so that a total is never anything but the sum of its parts. */
export function withTotal(of: (payer: Payer) => number): WithTotal {
  const figures = { kommune: of('kommune'), region: of('region'), stat: of('stat') };
  return { ...figures, total: sumOf(payers.map((payer) => figures[payer])) };
}

/** Payer by payer sum, whatever the order of the terms. */
export function sumTotals(terms: readonly WithTotal[]): WithTotal {
  return withTotal((payer) => sumOf(terms.map((term) => term[payer])));
}

/** Payer by payer `a − b`, for instance the effect of a change on the net. */
export function subtractTotals(a: WithTotal, b: WithTotal): WithTotal {
  return withTotal((payer) => sumOf([a[payer], 0 - b[payer]]));
}
