import type { ChartSeries, ChartSpec, RangeRef, ValueAxis } from '../chart-spec';
import type { EnsureChart } from '../plan';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import { CHART_INTENT, CHART_TYPES, chartIntent, chartKey } from './chart-intent';
import type { WorkSheet, Workshop } from './workshop';
import { workSheet } from './workshop';

const MARKERS = {
  none: 'None',
  circle: 'Circle',
  diamond: 'Diamond',
  triangle: 'Triangle',
  square: 'Square',
} as const;

/**
 * Makes a native chart, or gives the one of that name new data and texts where the user has put it. Between making a chart
 * and naming it nothing tells it from a chart of the user's; so a hidden name first says that one is being made.
 */
export function ensureChartJob(step: EnsureChart): Job {
  return smallJob(26 + 16 * step.chart.series.length, (shop) => {
    const sheet = workSheet(shop, step.sheet);
    const key = step.chart.name.toLowerCase();
    const known = sheet.charts.get(key);
    const { proxy } = sheet;
    const chart = known === undefined ? makeChart(shop, sheet, step) : proxy.charts.getItem(known.name);
    endIntent(shop);
    fitSeries(shop, chart, step.chart, known?.seriesCount ?? 1);
    setTexts(chart, step.chart);
    sheet.charts.set(key, { name: known?.name ?? step.chart.name, seriesCount: step.chart.series.length });
  });
}

/** The name comes last: what is broken off before is done again as a whole. */
function makeChart(shop: Workshop, { proxy, charts }: WorkSheet, step: EnsureChart): Excel.Chart {
  const left = shop.leftCharts.get(chartKey(step.sheet, step.chart.name));
  if (left === undefined) beginIntent(shop, chartIntent(step, charts.size));
  const chart = left === undefined ? addChart(shop, proxy, step.chart) : proxy.charts.getItem(left);
  // It will have its own name: counted under both, it would hide the next chart that a run leaves without one.
  if (left !== undefined) charts.delete(left.toLowerCase());
  const { row, column, rowCount, columnCount } = step.chart.area;
  const end = { row: row + rowCount - 1, column: column + columnCount - 1, rowCount: 1, columnCount: 1 };
  const start = { row, column, rowCount: 1, columnCount: 1 };
  chart.setPosition(rangeOf(proxy, start), rangeOf(proxy, end));
  chart.name = step.chart.name;
  return chart;
}

function beginIntent(shop: Workshop, intent: string): void {
  const { names } = shop.context.workbook;
  const formula = `="${intent}"`;
  const isThere = shop.names.has(CHART_INTENT);
  const name = isThere ? names.getItem(CHART_INTENT) : names.add(CHART_INTENT, formula);
  if (isThere) name.formula = formula;
  name.visible = false;
  shop.names.add(CHART_INTENT);
}

function endIntent(shop: Workshop): void {
  if (shop.names.delete(CHART_INTENT)) shop.context.workbook.names.getItem(CHART_INTENT).delete();
}

/** Excel makes one series of a source of one column. */
function addChart(shop: Workshop, sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const [first] = spec.series;
  const source = refRange(shop, first?.values ?? spec.categories);
  return sheet.charts.add(CHART_TYPES[first?.type ?? 'column'], source, 'Columns');
}

/** Gives the series that are there new data, adds those that are missing and takes away those that are over. */
function fitSeries(shop: Workshop, chart: Excel.Chart, spec: ChartSpec, count: number): void {
  for (let over = count; over > spec.series.length; over--) chart.series.getItemAt(over - 1).delete();
  spec.series.forEach((series, index) => {
    const proxy = index < count ? chart.series.getItemAt(index) : chart.series.add(series.name);
    drawSeries(shop, proxy, series, spec.categories);
  });
}

function drawSeries(
  shop: Workshop,
  proxy: Excel.ChartSeries,
  series: ChartSeries,
  categories: RangeRef,
): void {
  proxy.name = series.name;
  proxy.setValues(refRange(shop, series.values));
  proxy.setXAxisValues(refRange(shop, categories));
  proxy.chartType = CHART_TYPES[series.type];
  proxy.axisGroup = series.axis === 'secondary' ? 'Secondary' : 'Primary';
  const { fill, line } = proxy.format;
  line.color = series.color;
  line.lineStyle = series.dash === 'dash' ? 'Dash' : 'Continuous';
  if (series.type === 'line') {
    proxy.markerStyle = MARKERS[series.marker];
    proxy.markerBackgroundColor = series.fill === 'hollow' ? '#FFFFFF' : series.color;
    proxy.markerForegroundColor = series.color;
  } else if (series.fill === 'hollow') fill.clear();
  else fill.setSolidColor(series.color);
}

function setTexts(chart: Excel.Chart, spec: ChartSpec): void {
  chart.title.text = spec.title;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  // Measurements have months between them; the line goes on over those. Excel's own word has this spelling.
  chart.displayBlanksAs = 'Interplotted';
  chart.axes.categoryAxis.title.text = spec.categoryTitle;
  setAxis(chart.axes.valueAxis, spec.valueAxis);
  if (spec.secondAxis !== undefined) setAxis(chart.axes.getItem('Value', 'Secondary'), spec.secondAxis);
}

/** An empty text leaves an end of the axis to Excel. */
function setAxis(axis: Excel.ChartAxis, spec: ValueAxis): void {
  axis.title.text = spec.title;
  axis.numberFormat = spec.numberFormat;
  axis.minimum = spec.min ?? '';
  axis.maximum = spec.max ?? '';
}

function refRange(shop: Workshop, ref: RangeRef): Excel.Range {
  return rangeOf(workSheet(shop, ref.sheet).proxy, ref.area);
}
