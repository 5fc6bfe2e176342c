import { roundLikeExcel } from '../../../../../domain/statistics/round-like-excel';
import { danishNumber } from '../../../../../text/danish-format';
import { axisUnit } from '../../../../../text/pane-soem-shared';

/** A scale for kroner: round steps, with zero among them. */
export interface MoneyAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** What the ticks are counted in, said once. */
  readonly unit: string;
  readonly tickText: (kroner: number) => string;
}

/** About four steps of 1, 2 or 5 times a power of ten from the lowest to the highest figure, zero always within. */
export function moneyAxis(figures: readonly number[]): MoneyAxis {
  const lowest = Math.min(0, ...figures);
  const highest = Math.max(0, ...figures);
  const step = roundStep((highest - lowest) / 4);
  const from = Math.floor(lowest / step);
  const to = Math.max(Math.ceil(highest / step), from + 1);
  const size = Math.max(Math.abs(from), Math.abs(to)) * step;
  const per = size >= 1_000_000 ? 1_000_000 : size >= 10_000 ? 1000 : 1;
  return {
    low: from * step,
    high: to * step,
    ticks: Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step),
    unit: axisUnit[per],
    tickText: (kroner) => danishNumber(roundLikeExcel(kroner / per, 2), 2),
  };
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough - 1e-9 * rough) ?? 10;
  return factor * power;
}
