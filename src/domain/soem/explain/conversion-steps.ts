import { discountFactor } from '../discount-factor';
import type { ExplanationStep } from '../explanation';
import type { SoemFacts } from '../facts';
import { priceIndexOf, priceLevelFactor } from '../price-level';

type Step = ExplanationStep;

/** One step for each price level that had to be converted, in the order of the years. */
export function priceLevelSteps(facts: SoemFacts): readonly Step[] {
  const target = facts.settings.priceLevel.value;
  const index = priceIndexOf(facts.priceIndex);
  const levels = new Set([...facts.costs, ...facts.prices].map((row) => row.priceLevel));
  return [...levels]
    .filter((level) => level !== target)
    .sort((a, b) => a - b)
    .map((level) => ({
      formula: 'priceLevel',
      about: String(level),
      value: priceLevelFactor(index, level, target) ?? 1,
      unit: 'factor',
      inputs: facts.priceIndex
        .filter((row) => row.year === level || row.year === target)
        .map((row) => ({
          id: { kind: 'priceIndex', about: String(row.year), key: `priceIndex|${row.year}` },
          value: row.index,
          unit: 'index',
          basis: row,
        })),
      from: [],
    }));
}

/** What one krone of the year, or of the horizon's last year, is worth in the base year. */
export function discountStep({ settings, intervention }: SoemFacts, year: number | null): Step {
  const { discountRate, baseYear, horizonYears } = settings;
  const at = year ?? intervention.firstYear.value + horizonYears.value - 1;
  return {
    formula: 'discountFactor',
    about: String(at),
    value: discountFactor(discountRate.value, baseYear.value, at),
    unit: 'factor',
    inputs: [
      {
        id: { kind: 'discountRate', key: 'discountRate' },
        value: discountRate.value,
        unit: 'share',
        basis: discountRate,
      },
      {
        id: { kind: 'setting', about: 'baseYear', key: 'setting|baseYear' },
        value: baseYear.value,
        unit: 'year',
        basis: baseYear,
      },
    ],
    from: [],
  };
}
