import type { KeptPlace, KeptRule } from '../kept';
import { kept } from '../kept';
import type { HostState, RichObject, TypeTable } from '../rich-types';
import type { ChartAxisTarget, ChartLookTarget, ChartPart, ChartSeriesTarget } from './chart-targets';

/** Where what is only kept about a part of a chart stands. */
export function chartPlace({ sheet, chart }: ChartPart, path: string): KeptPlace {
  return { owner: chart, sheet, path };
}

/** Properties of a part of a chart that are only kept; `path` says of which part. */
export function keptOfChart<T extends ChartPart>(
  path: string | ((target: T) => string),
  rules: Readonly<Record<string, KeptRule>>,
): { get: Required<TypeTable<T>>['get']; set: Required<TypeTable<T>>['set'] } {
  return kept<T, string>(
    (target) => chartPlace(target, typeof path === 'string' ? path : path(target)),
    rules,
  );
}

export const axisPath = ({ axis }: ChartAxisTarget): string => `Axis/${axis}`;
export const seriesPath = ({ index }: ChartSeriesTarget): string => `Series/${index}`;
export const lookPath = ({ path }: ChartLookTarget): string => path;

type LookType =
  | 'ChartBorder'
  | 'ChartFill'
  | 'ChartFont'
  | 'ChartLineFormat'
  | 'ChartDataLabelFormat'
  | 'ChartGridlinesFormat';

/** Leads to font, fill, line or border of a part of a chart. */
export function look<T extends ChartPart>(type: LookType, path: (target: T) => string) {
  return (target: T, host: HostState): RichObject =>
    host.object(type, { sheet: target.sheet, chart: target.chart, path: `${path(target)}/${type}` });
}
