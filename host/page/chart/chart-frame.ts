import type { ChartData } from './chart-data';
import type { ChartSpec } from '../../../src/workbook/chart-spec';
import { makeScale, shareOf, type Scale } from './scale';

/** Where everything of a chart lies, in pixels of its own picture. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly primary: Scale;
  readonly secondary: Scale | null;
  /** Width of one category. */
  readonly slot: number;
}

const TITLE = 34;
const LEGEND = 26;
const BOTTOM = 44;
const SIDE = 64;

export function frameChart(spec: ChartSpec, data: ChartData, width: number, height: number): ChartFrame {
  const left = SIDE;
  const right = spec.secondAxis === undefined ? 16 : SIDE;
  const plot = {
    left,
    top: TITLE + LEGEND,
    width: Math.max(20, width - left - right),
    height: Math.max(20, height - TITLE - LEGEND - BOTTOM),
  };
  const valuesOn = (axis: 'primary' | 'secondary') =>
    data.series.filter((series) => series.spec.axis === axis).flatMap(({ values }) => values);
  return {
    width,
    height,
    plot,
    primary: makeScale(valuesOn('primary'), spec.valueAxis),
    secondary: spec.secondAxis === undefined ? null : makeScale(valuesOn('secondary'), spec.secondAxis),
    slot: plot.width / Math.max(1, data.categories.length),
  };
}

/** Middle of a category. */
export function xOf({ plot, slot }: ChartFrame, index: number): number {
  return plot.left + slot * (index + 0.5);
}

export function yOf(
  { plot, primary, secondary }: ChartFrame,
  axis: 'primary' | 'secondary',
  value: number,
): number {
  const scale = axis === 'secondary' && secondary !== null ? secondary : primary;
  return plot.top + plot.height * (1 - shareOf(scale, value));
}
