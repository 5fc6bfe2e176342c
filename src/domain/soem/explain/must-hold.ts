import type { MustHold } from '../explanation';
import { payersAndTotal } from '../payer';
import type { SoemResult } from '../soem-result';

/** *Hvad skal være sandt*: for the public and each payer, what the calculation has now beside where the result turns. */
export function mustHold({ discounted, breakEven, participants }: SoemResult): readonly MustHold[] {
  return payersAndTotal.map((payer) => ({
    payer,
    net: discounted.net[payer],
    breakEven: breakEven[payer],
    now: {
      successRate: participants.grossSuccessRate,
      cost: 0 - discounted.costs[payer],
      participants: participants.planned,
    },
  }));
}
