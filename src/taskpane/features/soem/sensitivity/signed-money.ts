import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { danishDifference } from '../../../../text/danish-format';

const MILLION = 1_000_000;

/** Decimals that small figures need and large ones have no room for. */
export function millionDecimals(amounts: readonly number[]): number {
  return Math.max(0, ...amounts.map(Math.abs)) < 10 * MILLION ? 2 : 1;
}

/** Millions with their sign and as many decimals in every cell; what is next to nothing keeps its sign: `+0,23`, `−0,00`. */
export function signedMillions(kroner: number, decimals: number): string {
  if (roundLikeExcel(kroner, 0) === 0) return '0';
  const size = Math.abs(roundLikeExcel(kroner / MILLION, decimals));
  return `${kroner > 0 ? '+' : '−'}${size.toFixed(decimals).replace('.', ',')}`;
}

/** Whole kroner with their sign. */
export function signedKroner(kroner: number): string {
  return danishDifference(roundLikeExcel(kroner, 0), 0);
}
