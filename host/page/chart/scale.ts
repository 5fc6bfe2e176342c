import type { ValueAxis } from '../../../src/workbook/chart-spec';

/** An axis of values: where it begins and ends and where its lines stand. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** An axis with round steps around the values; what the chart fixes itself stays, and zero is always on it. */
export function makeScale(values: readonly (number | null)[], axis: Pick<ValueAxis, 'min' | 'max'>): Scale {
  const numbers = values.filter((value) => value !== null);
  const lowest = axis.min ?? Math.min(0, ...numbers);
  const highest = axis.max ?? Math.max(0, ...numbers);
  const reach = highest > lowest ? highest - lowest : 1;
  const step = roundStep(reach / 5);
  const min = axis.min ?? Math.floor(lowest / step) * step;
  const max = axis.max ?? Math.ceil((lowest + reach) / step) * step;
  const count = Math.floor((max - min) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  return { min, max, ticks };
}

/** 1, 2 or 5 times a power of ten, the next one up. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  return factor * power;
}

/** Share of the axis at which a value stands: 0 at its beginning, 1 at its end. */
export function shareOf({ min, max }: Scale, value: number): number {
  return max === min ? 0 : (value - min) / (max - min);
}
