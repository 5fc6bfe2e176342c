import type { CellValue } from '../cell-value';
import type { EnsureChart, Plan } from '../plan';
import type { Snapshot } from '../snapshot';
import { askCells, rangeOf, type Answer } from './read-cells';
import type { Session } from './session';

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

/**
 * Of the charts that seem to be left by an earlier run, those that show the cells ours is to show: the run may have been
 * broken off before it made its chart, and a person may have made one there since.
 */
export async function confirmLeftCharts(
  session: Session,
  plan: Plan,
  known: Snapshot,
  left: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (left.size === 0) return left;
  const answers = plan.steps.flatMap((step) => {
    if (step.kind !== 'ensureChart') return [];
    const name = left.get(chartKey(step.sheet, step.chart.name));
    return name === undefined ? [] : [askIfShowsOurs(session.context, step, known, name)];
  });
  try {
    await session.roundTrip('check');
  } catch {
    // What cannot be asked is not taken; what is really in the way refuses the next request as well.
    return new Map();
  }
  return new Map(answers.flatMap((answer) => answer()));
}

function askIfShowsOurs(
  context: Excel.RequestContext,
  { sheet: id, chart: spec }: EnsureChart,
  known: Snapshot,
  name: string,
): Answer<(readonly [string, string])[]> {
  const { worksheets } = context.workbook;
  const keyOf = (wanted: string) => known.sheets.find((sheet) => sheet.id === wanted)?.key;
  const ours = spec.series[0]?.values ?? spec.categories;
  const [key, dataKey] = [keyOf(id), keyOf(ours.sheet)];
  if (key === undefined || dataKey === undefined) return () => [];
  const series = worksheets.getItem(key).charts.getItem(name).series.getItemAt(0);
  const shown = figuresOf(series.getDimensionValues('Values'));
  const cells = askCells(rangeOf(worksheets.getItem(dataKey), ours.area));
  return () => (isSameFigures(shown(), cells().flat()) ? [[chartKey(id, spec.name), name]] : []);
}

function figuresOf(values: OfficeExtension.ClientResult<unknown[]>): Answer<readonly unknown[]> {
  return () => values.value;
}

/** Rows may have been added or taken away since: as far as both go. */
function isSameFigures(shown: readonly unknown[], cells: readonly CellValue[]): boolean {
  const figure = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const count = Math.min(shown.length, cells.length);
  return cells.slice(0, count).every((cell, index) => figure(cell) === figure(shown[index]));
}
