import type { ConsequenceRow, PriceRow, SoemFacts } from './facts';

/** A consequence with the price of its service; `null` when the prices do not have it. */
export interface UsedService {
  readonly consequence: ConsequenceRow;
  readonly price: PriceRow | null;
}

/** Two spellings of a service or unit are the same whatever their capitals and outer spaces. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}

/** Each consequence with its price: own services (*egne ydelser*) are rows like any other. */
export function matchServices(facts: Pick<SoemFacts, 'consequences' | 'prices'>): readonly UsedService[] {
  const prices = new Map(facts.prices.map((row) => [sameName(row.service), row]));
  return facts.consequences.map((consequence) => ({
    consequence,
    price: prices.get(sameName(consequence.service)) ?? null,
  }));
}
