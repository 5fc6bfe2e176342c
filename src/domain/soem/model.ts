import { discountFactor } from './discount-factor';
import type { CostRow, GrantRow, SoemFacts } from './facts';
import type { ByPayer, Payer } from './payer';
import { priceIndexOf, priceLevelFactor, type PriceIndex } from './price-level';
import { matchServices, type UsedService } from './match-services';
import { cohortOf, type Cohort, type Reckoning } from './success';

/** The facts in one price level and on one row of years: what every formula works on. */
export interface SoemModel {
  /** The calendar years of the horizon. */
  readonly years: readonly number[];
  /** By year of the horizon. Costs and grants have 1 throughout when they are not discounted. */
  readonly discount: { readonly consequences: readonly number[]; readonly costs: readonly number[] };
  readonly cohorts: readonly Cohort[];
  readonly services: readonly PricedService[];
  readonly costs: readonly PricedCost[];
  readonly grants: readonly PricedGrant[];
  /** Added to year − completion year to find *År 1*, *År 2* …: 1 or 0. */
  readonly offset: 0 | 1;
}

export interface PricedService extends UsedService {
  /** Kroner per unit at the chosen price level. */
  readonly unitPrice: ByPayer;
}

export interface PricedCost {
  readonly row: CostRow;
  /** Position in `years`; may lie outside, and then counts nowhere. */
  readonly at: number;
  /** Kroner at the chosen price level, positive for a cost. */
  readonly amount: number;
}

export interface PricedGrant {
  readonly row: GrantRow;
  readonly at: number;
  readonly amount: number;
}

/**
 * Puts every amount on the chosen price level and every row on its year. The horizon runs from the first year of the
 * period and ends in the same calendar year for all cohorts (inferred from Randers: intake 2019–2022, results 2019–2028).
 * Where an index or a price is missing the amount stands as it is, or is 0: `checkSoem` has told.
 */
export function modelOf(facts: SoemFacts, reckoning: Reckoning = 'planned'): SoemModel {
  const { settings, intervention } = facts;
  const years = yearsFrom(intervention.firstYear.value, settings.horizonYears.value);
  const factors = years.map((year) =>
    discountFactor(settings.discountRate.value, settings.baseYear.value, year),
  );
  const index = priceIndexOf(facts.priceIndex);
  const toLevel = (amount: number, from: number) =>
    amount * (priceLevelFactor(index, from, settings.priceLevel.value) ?? 1);
  const first = intervention.firstYear.value;
  return {
    years,
    discount: {
      consequences: factors,
      costs: settings.discountCosts.value ? factors : factors.map(() => 1),
    },
    cohorts: facts.participants.map((row) => cohortOf(row, facts.effect, reckoning)),
    services: matchServices(facts).map((used) => pricedService(used, index, settings.priceLevel.value)),
    costs: facts.costs.map((row) => ({
      row,
      at: row.year - first,
      amount: toLevel(reckoning === 'realised' ? (row.actual ?? row.amount) : row.amount, row.priceLevel),
    })),
    grants: facts.grants.map((row) => ({
      row,
      at: row.year - first,
      amount: toLevel(row.amount, row.priceLevel),
    })),
    offset: settings.offset.value,
  };
}

function yearsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => first + index);
}

function pricedService(used: UsedService, index: PriceIndex, level: number): PricedService {
  const { price } = used;
  const factor = price === null ? 0 : (priceLevelFactor(index, price.priceLevel, level) ?? 1);
  const unitPrice = (payer: Payer) => (price?.amounts[payer] ?? 0) * factor;
  return {
    ...used,
    unitPrice: { kommune: unitPrice('kommune'), region: unitPrice('region'), stat: unitPrice('stat') },
  };
}
