import type { ChartSeries, ChartSpec, RangeRef, ValueAxis } from '../../../src/workbook/chart-spec';
import { markedSheets } from '../../port/read-inventory';
import { isCellError } from '../../../src/workbook/cell-value';
import { valuesOf } from '../../workbook/cells';
import { requireWritable } from '../../workbook/guards';
import type { WorkbookModel } from '../../workbook/model';
import { conflict, itemNotFound } from '../rich-error';
import type { RangeTarget } from '../type-targets';
import type { ChartAxisTarget, ChartPart, ChartSeriesTarget } from './chart-targets';

/** The description of a chart that can be edited; charts from elsewhere are kept, but nobody here knows their parts. */
export function specOf({ chart }: ChartPart): ChartSpec {
  if (chart.spec === null) throw conflict('InvalidOperation', 'This chart is not one of ours.');
  return chart.spec;
}

export function editChart(part: ChartPart, news: Partial<ChartSpec>, model: WorkbookModel): void {
  requireWritable(model, part.sheet);
  part.chart.spec = { ...specOf(part), ...news };
}

export function seriesOf(target: ChartSeriesTarget): ChartSeries {
  const series = specOf(target).series[target.index];
  if (series === undefined) throw itemNotFound();
  return series;
}

export function editSeries(
  target: ChartSeriesTarget,
  news: Partial<ChartSeries>,
  model: WorkbookModel,
): void {
  const edited = { ...seriesOf(target), ...news };
  const series = specOf(target).series.map((other, index) => (index === target.index ? edited : other));
  editChart(target, { series }, model);
}

const PLAIN_AXIS: ValueAxis = { title: '', numberFormat: 'General' };

/** A value axis; the second one is there as soon as somebody gives it a property. */
export function valueAxisOf(target: ChartAxisTarget): ValueAxis {
  const { valueAxis, secondAxis = PLAIN_AXIS } = specOf(target);
  return target.axis === 'second' ? secondAxis : valueAxis;
}

export function editValueAxis(target: ChartAxisTarget, news: Partial<ValueAxis>, model: WorkbookModel): void {
  const axis = { ...valueAxisOf(target), ...news };
  editChart(target, target.axis === 'second' ? { secondAxis: axis } : { valueAxis: axis }, model);
}

/** An end of an axis; an empty text leaves it to Excel. */
export function editBound(
  target: ChartAxisTarget,
  end: 'min' | 'max',
  value: unknown,
  model: WorkbookModel,
): void {
  if (typeof value === 'number') {
    editValueAxis(target, { [end]: value }, model);
    return;
  }
  const { min, max, ...axis } = valueAxisOf(target);
  const other = end === 'min' ? { max } : { min };
  const kept = Object.fromEntries(Object.entries(other).filter(([, bound]) => bound !== undefined));
  editChart(target, { [target.axis === 'second' ? 'secondAxis' : 'valueAxis']: { ...axis, ...kept } }, model);
}

/** What the cells of a series, or of the categories, hold: blank ones are null. */
export function valuesOfSeries(
  target: ChartSeriesTarget,
  part: 'values' | 'categories',
  model: WorkbookModel,
): unknown[] {
  const ref = part === 'values' ? seriesOf(target).values : specOf(target).categories;
  const sheet = markedSheets(model).get(ref.sheet) ?? model.sheets.find(({ id }) => id === ref.sheet);
  if (sheet === undefined) throw itemNotFound();
  return valuesOf(sheet, ref.area)
    .flat()
    .map((value) => (isCellError(value) ? value.error : value));
}

/** A range as a chart's description knows it: sheets of ours by their id. */
export function toRangeRef({ sheet, area }: RangeTarget, model: WorkbookModel): RangeRef {
  const marked = [...markedSheets(model)].find(([, other]) => other === sheet);
  return { sheet: marked?.[0] ?? sheet.id, area };
}
