import { compareText } from '../collections/compare-text';
import { groupBy } from '../collections/group-by';
import { sumOf } from '../statistics/sum-of';
import type { ServiceFlow } from './flows';
import type { SoemModel } from './model';
import type { CommitteeResult } from './soem-result';

interface Part {
  readonly committee: string | null;
  readonly costs: number;
  readonly consequences: number;
}

/**
 * The kommune's discounted net by committee: each service's kommune part × the committee's share, each cost on the
 * committee it names. What is on nobody is a line of its own, so that the lines add up to the kommune's net. That prices
 * and consequences can be split on committees is documented; the form is inferred.
 */
export function resultsByCommittee(
  model: SoemModel,
  services: readonly ServiceFlow[],
): readonly CommitteeResult[] {
  const parts = groupBy([...costParts(model), ...serviceParts(services)], (part) => part.committee);
  return [...parts]
    .map(([committee, of]) => {
      const costs = sumOf(of.map((part) => part.costs));
      const consequences = sumOf(of.map((part) => part.consequences));
      return { committee, costs, consequences, net: sumOf([costs, consequences]) };
    })
    .sort(byName);
}

function costParts({ costs, discount }: SoemModel): readonly Part[] {
  return costs
    .filter(({ row, at }) => row.payer === 'kommune' && discount.costs[at] !== undefined)
    .map(({ row, at, amount }) => ({
      committee: row.committee ?? null,
      costs: 0 - amount * (discount.costs[at] ?? 0),
      consequences: 0,
    }));
}

function serviceParts(services: readonly ServiceFlow[]): readonly Part[] {
  return services.flatMap(({ service, discounted }): readonly Part[] => {
    const whole = sumOf(discounted.kommune);
    const shares = service.price?.committees ?? [];
    const named = shares.map(({ committee, share }) => ({
      committee,
      costs: 0,
      consequences: whole * share,
    }));
    return named.length > 0 ? named : [{ committee: null, costs: 0, consequences: whole }];
  });
}

/** Committees in text order, what is not divided last. */
function byName(a: CommitteeResult, b: CommitteeResult): number {
  if (a.committee === null) return 1;
  return b.committee === null ? -1 : compareText(a.committee, b.committee);
}
