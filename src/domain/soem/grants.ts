import { sumOf } from '../statistics/sum-of';
import type { SoemModel } from './model';
import type { Payer, WithTotal } from './payer';
import { withTotal } from './with-total';

/**
 * Grants over the horizon, discounted as the costs are: what a payer receives less what it gives. Money from outside the
 * three payers raises the total, money between them does not. An extra line, never part of the net or of the break-even:
 * Randers' published 63 % only fits when the grant of 3.5 mio. is left out.
 */
export function grantTotals(model: SoemModel): WithTotal {
  return withTotal((payer) =>
    sumOf(
      model.grants.map(
        ({ row, at, amount }) => amount * sideOf(row, payer) * (model.discount.costs[at] ?? 0),
      ),
    ),
  );
}

function sideOf(row: SoemModel['grants'][number]['row'], payer: Payer): number {
  return Number(row.receiver === payer) - Number(row.giver === payer);
}
