import type { ChartSeries } from '../../../src/workbook/chart-spec';
import type { WorkbookModel } from '../../workbook/model';
import type { ChartPart, ChartPointTarget, ChartSeriesTarget } from '../charts/chart-targets';
import { editChart, editSeries, seriesOf, specOf, toRangeRef, valuesOfSeries } from '../charts/edit-chart';
import { chartPlace, keptOfChart, look, seriesPath } from '../charts/kept-chart';
import { markerOfWord, typeOfWord, wordOfMarker, wordOfType } from '../charts/series-types';
import { parseRange } from '../addresses';
import { collection } from '../collection';
import { keep, keptFlag, keptNumber, keptText, keptWord, readKept } from '../kept';
import { needText, needWord } from '../need';
import type { HostState, RichObject, TypeTable } from '../rich-types';

const members = collection<ChartPart, 'ChartSeries'>({
  member: 'ChartSeries',
  members: (part) => specOf(part).series.map((_, index) => ({ ...part, index })),
  keys: (target) => [seriesOf(target).name],
  hasCount: true,
});

function add(part: ChartPart, name: string | undefined, host: HostState): RichObject {
  const { series, categories } = specOf(part);
  const made: ChartSeries = {
    ...{ name: name ?? `Serie${series.length + 1}`, values: categories, type: series[0]?.type ?? 'column' },
    ...{ axis: 'primary', color: '#000000', fill: 'solid', dash: 'solid', marker: 'none' },
  };
  editChart(part, { series: [...series, made] }, host.model);
  return host.object('ChartSeries', { ...part, index: series.length });
}

export const chartSeriesCollection: TypeTable<ChartPart> = {
  name: 'ChartSeriesCollection',
  known: 'documentation',
  get: members.get,
  items: members.items,
  make: {
    GetItemAt: members.make.GetItemAt,
    Add: (part, args, host) => add(part, args.optionalText(0), host),
  },
  call: members.call,
};

function deleteSeries(target: ChartSeriesTarget, model: WorkbookModel): void {
  const series = specOf(target).series.filter((_, index) => index !== target.index);
  editChart(target, { series }, model);
}

const keptOfSeries = keptOfChart(seriesPath, {
  Filtered: keptFlag(false),
  GapWidth: keptNumber(150),
  HasDataLabels: keptFlag(false),
  InvertIfNegative: keptFlag(false),
  MarkerBackgroundColor: keptText(''),
  MarkerForegroundColor: keptText(''),
  MarkerSize: keptNumber(5),
  Overlap: keptNumber(0),
  PlotOrder: keptNumber(0),
  ShowLeaderLines: keptFlag(true),
  ShowShadow: keptFlag(false),
  Smooth: keptFlag(false),
  VaryByCategories: keptFlag(false),
});

/** The word that was set, as long as it is of the kind that is drawn. */
function chartType(target: ChartSeriesTarget): string {
  const { type } = seriesOf(target);
  const word = readKept(chartPlace(target, seriesPath(target)), 'ChartType', '');
  return typeof word === 'string' && word !== '' && typeOfWord(word) === type ? word : wordOfType(type);
}

export const chartSeries: TypeTable<ChartSeriesTarget> = {
  name: 'ChartSeries',
  known: 'documentation',
  get: {
    ...keptOfSeries.get,
    AxisGroup: (target) => (seriesOf(target).axis === 'secondary' ? 'Secondary' : 'Primary'),
    ChartType: chartType,
    MarkerStyle: (target) => wordOfMarker(seriesOf(target).marker),
    Name: (target) => seriesOf(target).name,
  },
  set: {
    ...keptOfSeries.set,
    AxisGroup: (target, value, { model }) => {
      const axis = needWord(value, ['Primary', 'Secondary']) === 'Secondary' ? 'secondary' : 'primary';
      editSeries(target, { axis }, model);
    },
    ChartType: (target, value, host) => {
      editSeries(target, { type: typeOfWord(needText(value)) }, host.model);
      keep(chartPlace(target, seriesPath(target)), 'ChartType', value, host);
    },
    MarkerStyle: (target, value, { model }) =>
      editSeries(target, { marker: markerOfWord(needText(value)) }, model),
    Name: (target, value, { model }) => editSeries(target, { name: needText(value) }, model),
  },
  nav: {
    DataLabels: ({ sheet, chart, index }, host) =>
      host.object('ChartDataLabels', { sheet, chart, path: `Series/${index}/DataLabels` }),
    Format: (target, host) => host.object('ChartSeriesFormat', target),
    Points: (target, host) => host.object('ChartPointsCollection', target),
  },
  call: {
    GetDimensionValues: (target, args, { model }) => {
      const dimension = needWord(args.raw(0), ['Categories', 'Values', 'XValues', 'YValues']);
      const isValues = dimension === 'Values' || dimension === 'YValues';
      return valuesOfSeries(target, isValues ? 'values' : 'categories', model);
    },
    SetValues: (target, args, { model }) => {
      const range = args.range(0, (address) => parseRange(model, address, target.sheet));
      editSeries(target, { values: toRangeRef(range, model) }, model);
    },
    SetXAxisValues: (target, args, { model }) => {
      const range = args.range(0, (address) => parseRange(model, address, target.sheet));
      editChart(target, { categories: toRangeRef(range, model) }, model);
    },
    Delete: (target, _args, { model }) => deleteSeries(target, model),
  },
};

export const chartSeriesFormat: TypeTable<ChartSeriesTarget> = {
  name: 'ChartSeriesFormat',
  known: 'documentation',
  nav: {
    Fill: ({ sheet, chart, index }, host) =>
      host.object('ChartFill', { sheet, chart, path: `Series/${index}/ChartFill`, series: index }),
    Line: ({ sheet, chart, index }, host) =>
      host.object('ChartLineFormat', {
        sheet,
        chart,
        path: `Series/${index}/ChartLineFormat`,
        series: index,
      }),
  },
};

const points = collection<ChartSeriesTarget, 'ChartPoint'>({
  member: 'ChartPoint',
  members: (target) => {
    const { rowCount, columnCount } = seriesOf(target).values.area;
    return Array.from({ length: rowCount * columnCount }, (_, point) => ({ ...target, point }));
  },
  keys: ({ point }) => [String(point)],
  hasCount: true,
});

export const chartPointsCollection: TypeTable<ChartSeriesTarget> = {
  name: 'ChartPointsCollection',
  known: 'documentation',
  get: points.get,
  items: points.items,
  make: { GetItemAt: points.make.GetItemAt },
  call: points.call,
};

const pointPath = ({ index, point }: ChartPointTarget) => `Series/${index}/Point/${point}`;
const keptOfPoint = keptOfChart(pointPath, {
  HasDataLabel: keptFlag(false),
  MarkerBackgroundColor: keptText(''),
  MarkerForegroundColor: keptText(''),
  MarkerSize: keptNumber(5),
  MarkerStyle: keptWord('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle', 'Dash', 'Plus'),
});

export const chartPoint: TypeTable<ChartPointTarget> = {
  name: 'ChartPoint',
  known: 'documentation',
  get: {
    ...keptOfPoint.get,
    Value: (target, { model }) => valuesOfSeries(target, 'values', model)[target.point] ?? null,
  },
  set: keptOfPoint.set,
  nav: { Format: (target, host) => host.object('ChartPointFormat', target) },
};

export const chartPointFormat: TypeTable<ChartPointTarget> = {
  name: 'ChartPointFormat',
  known: 'documentation',
  nav: { Border: look('ChartBorder', pointPath), Fill: look('ChartFill', pointPath) },
};
