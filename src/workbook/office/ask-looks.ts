import type { Plan } from '../plan';
import { sheetMarker } from '../marker';
import type { SheetId, TableId } from '../marker';
import type { Snapshot } from '../snapshot';
import { askLeftChart, chartKey } from './chart-intent';
import type { Answer } from './read-cells';

/** What must be known of how things look before they are written again. */
export interface Looks {
  /** Number of series of each chart of the plan that is there, by sheet id and chart name. */
  readonly seriesCounts: ReadonlyMap<string, number>;
  /** Empty sheets whose marker is still to be seen: an earlier run was broken off while it laid them out. */
  readonly unfinished: readonly SheetId[];
  /** Keys of empty tabs that carry a marker's name but no marker: an earlier run was broken off while it made them. */
  readonly leftOver: ReadonlyMap<SheetId, string>;
  /** Charts that an earlier run made and could not name any more, by sheet id and the name they are to have. */
  readonly leftCharts: ReadonlyMap<string, string>;
  /** Number formats of the last body row of each table that rows are written to. */
  readonly rowFormats: ReadonlyMap<TableId, readonly string[]>;
}

/** Asks for the looks that a plan needs. */
export function askLooks(context: Excel.RequestContext, plan: Plan, known: Snapshot): Answer<Looks> {
  const charts = plan.steps.flatMap((step) => {
    if (step.kind !== 'ensureChart') return [];
    const sheet = known.sheets.find(({ id }) => id === step.sheet);
    const name = sheet?.charts.find((chart) => chart.toLowerCase() === step.chart.name.toLowerCase());
    if (sheet === undefined || name === undefined) return [];
    const { series } = context.workbook.worksheets.getItem(sheet.key).charts.getItem(name);
    const count = askSeriesCount(series);
    return [() => [chartKey(step.sheet, name), count()] as const];
  });
  const ids = new Set(plan.steps.flatMap((step) => (step.kind === 'writeRows' ? [step.table] : [])));
  const rows = known.tables.flatMap((table) => {
    if (!ids.has(table.id)) return [];
    const row = context.workbook.tables
      .getItem(table.name)
      .getDataBodyRange()
      .untrack()
      .getLastRow()
      .untrack();
    row.load('numberFormat');
    return [() => [table.id, firstRow(row.numberFormat)] as const];
  });
  const unfinished = askUnfinished(context, plan, known);
  const leftCharts = plan.steps.map((step) =>
    step.kind === 'ensureChart' ? askLeftChart(context, step, known) : () => [],
  );
  const leftOver = askLeftOver(context, plan, known);
  return () => ({
    unfinished: unfinished.flatMap((answer) => answer()),
    leftOver: new Map(leftOver.flatMap((answer) => answer())),
    leftCharts: new Map(leftCharts.flatMap((answer) => answer())),
    seriesCounts: new Map(charts.map((answer) => answer())),
    rowFormats: new Map(rows.map((answer) => answer())),
  });
}

function askUnfinished(context: Excel.RequestContext, plan: Plan, known: Snapshot): Answer<SheetId[]>[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'ensureSheet') return [];
    const sheet = known.sheets.find(({ id }) => id === step.sheet);
    const marker = known.names.find(({ name }) => name.toLowerCase() === sheetMarker(step.sheet));
    if (sheet === undefined || marker === undefined || marker.isHidden) return [];
    const isEmpty = askEmpty(context, sheet.key);
    return [() => (isEmpty() ? [step.sheet] : [])];
  });
}

function askLeftOver(
  context: Excel.RequestContext,
  plan: Plan,
  known: Snapshot,
): Answer<(readonly [SheetId, string])[]>[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'ensureSheet') return [];
    const tab = known.sheets.find(({ name }) => name.toLowerCase() === sheetMarker(step.sheet));
    if (tab === undefined || tab.id !== undefined) return [];
    const isEmpty = askEmpty(context, tab.key);
    return [() => (isEmpty() ? [[step.sheet, tab.key] as const] : [])];
  });
}

function askEmpty(context: Excel.RequestContext, sheetKey: string): Answer<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetKey);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
  return () => used.isNullObject;
}

function askSeriesCount(series: Excel.ChartSeriesCollection): Answer<number> {
  series.load('count');
  return () => series.count;
}

function firstRow(grid: readonly (readonly unknown[])[]): string[] {
  return (grid[0] ?? []).map(String);
}
