import type { EnsureChart } from '../plan';
import type { Snapshot } from '../snapshot';
import type { Answer } from './read-cells';

/** Hidden workbook name that is there while a chart is made; its text says which one. */
export const CHART_INTENT = 'ip_diagram';

/** Excel's words for our kinds of series. */
export const CHART_TYPES = { column: 'ColumnClustered', line: 'LineMarkers', bar: 'BarClustered' } as const;

/** Key of a chart of ours: sheet id and name. */
export function chartKey(sheet: string, chart: string): string {
  return `${sheet}/${chart.toLowerCase()}`;
}

/** What the name says: which chart, and how many stood on its sheet before it. */
export function chartIntent({ sheet, chart }: EnsureChart, countBefore: number): string {
  return `${chartKey(sheet, chart.name)}/${countBefore}`;
}

/**
 * Asks for the chart that an earlier run made and could not name any more: the one chart that its sheet has more than
 * the intent says, of our kind and with the single series that a new chart has.
 */
export function askLeftChart(
  context: Excel.RequestContext,
  step: EnsureChart,
  known: Snapshot,
): Answer<(readonly [string, string])[]> {
  const sheet = known.sheets.find(({ id }) => id === step.sheet);
  const intent = known.names.find(({ name }) => name.toLowerCase() === CHART_INTENT)?.constant;
  const name = sheet?.charts.at(-1);
  if (sheet === undefined || name === undefined) return () => [];
  if (intent !== chartIntent(step, sheet.charts.length - 1) || name.toLowerCase().startsWith('ip_'))
    return () => [];
  const isLeft = askIfNew(context.workbook.worksheets.getItem(sheet.key).charts.getItem(name), step);
  return () => (isLeft() ? [[chartKey(step.sheet, step.chart.name), name]] : []);
}

/** Whether a chart is as `makeChart` makes it: of that kind, and with one series. */
function askIfNew(chart: Excel.Chart, step: EnsureChart): Answer<boolean> {
  const { series } = chart;
  chart.load('chartType');
  series.load('count');
  const wanted: string = CHART_TYPES[step.chart.series[0]?.type ?? 'column'];
  return () => {
    const found: string = chart.chartType;
    return found === wanted && series.count === 1;
  };
}
