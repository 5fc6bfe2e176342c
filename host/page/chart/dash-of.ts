import type { ChartSeries } from '../../../src/workbook/chart-spec';

/** Dash pattern of a line, as SVG wants it. */
export function dashOf({ dash }: ChartSeries): string | undefined {
  return dash === 'dash' ? '6 4' : undefined;
}
