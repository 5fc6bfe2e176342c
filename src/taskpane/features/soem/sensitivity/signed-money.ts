import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { danishDifference } from '../../../../text/danish-format';

const MILLION = 1_000_000;

/** Decimals that small figures need and large ones have no room for. */
export function millionDecimals(amounts: readonly number[]): number {
  return Math.max(0, ...amounts.map(Math.abs)) < 10 * MILLION ? 2 : 1;
}

/** Millions with their sign, and a sign also where the rounded figure is 0: `+0,2`, `−0,0`. */
export function signedMillions(kroner: number, decimals: number): string {
  const rounded = roundLikeExcel(kroner / MILLION, decimals);
  if (rounded !== 0 || roundLikeExcel(kroner, 0) === 0) return danishDifference(rounded, decimals);
  return kroner > 0 ? '+0' : '−0';
}

/** Whole kroner with their sign. */
export function signedKroner(kroner: number): string {
  return danishDifference(roundLikeExcel(kroner, 0), 0);
}
