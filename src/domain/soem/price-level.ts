import type { PriceIndexRow } from './facts';

/** Net price index by year. */
export type PriceIndex = ReadonlyMap<number, number>;

/** The index rows by year; a year without a positive index is not in it. */
export function priceIndexOf(rows: readonly PriceIndexRow[]): PriceIndex {
  return new Map(rows.filter((row) => row.index > 0).map((row) => [row.year, row.index]));
}

/**
 * What an amount in prices of `from` is multiplied by to be in prices of `to`: index[to] / index[from], 1 when the years
 * are the same, `null` when either year has no index. Source: FAQ of the
 * authority on prices (conversion by nettoprisindekset); the
 * quotient is inferred, for the source shows it as a picture.
 */
export function priceLevelFactor(index: PriceIndex, from: number, to: number): number | null {
  if (from === to) return 1;
  const source = index.get(from);
  const target = index.get(to);
  return source === undefined || target === undefined ? null : target / source;
}
