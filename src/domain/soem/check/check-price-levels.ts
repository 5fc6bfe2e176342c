import type { Basis } from '../basis';
import type { SoemFacts } from '../facts';
import { priceIndexOf, priceLevelFactor } from '../price-level';
import type { SoemProblem } from '../problem';
import { doubles } from './doubles';

type Priced = Basis & { readonly priceLevel: number };

/** Amounts of another price level than the calculation's need the index of both years. */
export function checkPriceLevels(facts: SoemFacts): readonly SoemProblem[] {
  const index = priceIndexOf(facts.priceIndex);
  const target = facts.settings.priceLevel.value;
  const rows: readonly Priced[] = [...facts.costs, ...facts.grants, ...facts.prices];
  return [
    ...rows
      .filter((row) => priceLevelFactor(index, row.priceLevel, target) === null)
      .map((row): SoemProblem => ({
        kind: 'indexMissing',
        severity: 'error',
        places: [row.place],
        found: row.priceLevel,
        expected: target,
      })),
    ...facts.priceIndex
      .filter((row) => row.index <= 0)
      .map((row): SoemProblem => ({
        kind: 'indexNotPositive',
        severity: 'error',
        places: [row.place],
        about: String(row.year),
        found: row.index,
      })),
    ...doubles(facts.priceIndex, (row) => String(row.year), 'yearTwice', 'error'),
  ];
}
