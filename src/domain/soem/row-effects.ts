import type { SoemFacts } from './facts';
import { modelOf } from './model';
import { resultOf } from './result-of';
import type { SoemResult } from './soem-result';

/**
 * What each row of input means to the discounted net of the public as a whole, in kroner and by the address of the row: a cost
 * what it takes, a consequence and a price what their service gives, a year of participants what one more of them gives.
 * The costs add up to all costs, the consequences to all consequences, and so do the participants times their number.
 */
export function rowEffects(facts: SoemFacts, result: SoemResult): ReadonlyMap<string, number> {
  const model = modelOf(facts);
  const services = new Map(result.byService.map(({ service, net }) => [service, net.total]));
  const ofService = (row: { readonly service: string; readonly place: string }) =>
    [row.place, services.get(row.service) ?? 0] as const;
  return new Map([
    ...model.costs.map(
      ({ row, at, amount }) => [row.place, 0 - amount * (model.discount.costs[at] ?? 0)] as const,
    ),
    ...facts.consequences.map(ofService),
    ...facts.prices.map(ofService),
    ...facts.participants.map((row) => [row.place, perParticipant(facts, row)] as const),
  ]);
}

/** The costs do not follow the participants, so one more gives what the consequences of one are worth. */
function perParticipant(facts: SoemFacts, row: SoemFacts['participants'][number]): number {
  return resultOf({ ...facts, participants: [{ ...row, planned: 1 }] }).discounted.consequences.total;
}
