import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { danishNumber } from '../../../../text/danish-format';
import { kronerText, millionText } from '../../../../text/pane-soem-shared';

/** From here on prose counts in millions. */
const MILLION = 1_000_000;

/** Whole kroner with their unit: `3.705.454 kr.`, `−250 kr.`. */
export function money(kroner: number): string {
  return kronerText(roundLikeExcel(kroner, 0));
}

/** A change in whole kroner with its sign: `+12.000 kr.`, `−104.454 kr.`. */
export function signedMoney(kroner: number): string {
  const rounded = roundLikeExcel(kroner, 0);
  return rounded > 0 ? `+${money(rounded)}` : money(rounded);
}

/** Whole kroner without unit, for tables whose heading has it. */
export function bareMoney(kroner: number): string {
  return danishNumber(roundLikeExcel(kroner, 0), 0);
}

/** As prose has it: millions with one decimal, smaller amounts whole. What is left out is told by `money`. */
export function moneyInProse(kroner: number): string {
  const isMillions = Math.abs(roundLikeExcel(kroner, 0)) >= MILLION;
  return isMillions ? millionText(roundLikeExcel(kroner / MILLION, 1)) : money(kroner);
}
