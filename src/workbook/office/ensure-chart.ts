import type { ChartSeries, ChartSpec, RangeRef, ValueAxis } from '../chart-spec';
import type { EnsureChart } from '../plan';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import type { Workshop } from './workshop';
import { workSheet } from './workshop';

const TYPES = { column: 'ColumnClustered', line: 'LineMarkers', bar: 'BarClustered' } as const;
const MARKERS = {
  none: 'None',
  circle: 'Circle',
  diamond: 'Diamond',
  triangle: 'Triangle',
  square: 'Square',
} as const;

/** Makes a native chart, or gives the one of that name new data and texts where the user has put it. */
export function ensureChartJob(step: EnsureChart): Job {
  return smallJob(20 + 16 * step.chart.series.length, (shop) => {
    const sheet = workSheet(shop, step.sheet);
    const key = step.chart.name.toLowerCase();
    const known = sheet.charts.get(key);
    const { proxy } = sheet;
    const chart = known === undefined ? addChart(shop, proxy, step.chart) : proxy.charts.getItem(known.name);
    fitSeries(shop, chart, step.chart, known?.seriesCount ?? 1);
    setTexts(chart, step.chart);
    sheet.charts.set(key, { name: known?.name ?? step.chart.name, seriesCount: step.chart.series.length });
  });
}

/** Excel makes one series of a source of one column. */
function addChart(shop: Workshop, sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const [first] = spec.series;
  const source = refRange(shop, first?.values ?? spec.categories);
  const chart = sheet.charts.add(TYPES[first?.type ?? 'column'], source, 'Columns');
  chart.name = spec.name;
  const { row, column, rowCount, columnCount } = spec.area;
  const end = { row: row + rowCount - 1, column: column + columnCount - 1, rowCount: 1, columnCount: 1 };
  const start = { row, column, rowCount: 1, columnCount: 1 };
  chart.setPosition(rangeOf(sheet, start), rangeOf(sheet, end));
  return chart;
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
  proxy.chartType = TYPES[series.type];
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
