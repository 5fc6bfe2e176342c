import type { ConsequenceRow, CostRow, PriceRow } from '../facts';

/** All years of a consequence times a factor; a year without an estimate stays without. */
export function scaleConsequence(row: ConsequenceRow, factor: number): ConsequenceRow {
  return { ...row, years: row.years.map((units) => (units === null ? null : units * factor)) };
}

/** All payers' part of a price times a factor. */
export function scalePrice(row: PriceRow, factor: number): PriceRow {
  const { kommune, region, stat } = row.amounts;
  return {
    ...row,
    amounts: { kommune: kommune * factor, region: region * factor, stat: stat * factor },
  };
}

/** The planned amount of a cost times a factor. */
export function scaleCost(row: CostRow, factor: number): CostRow {
  return { ...row, amount: row.amount * factor };
}
