import type { ChartSeries } from '../../../src/workbook/chart-spec';
import type { WorkbookModel } from '../../workbook/model';
import type { ChartPart, ChartSeriesTarget } from '../charts/chart-targets';
import { editChart, editSeries, seriesOf, specOf, toRangeRef } from '../charts/edit-chart';
import { markerOfWord, typeOfWord, wordOfMarker, wordOfType } from '../charts/series-types';
import { parseRange } from '../addresses';
import { collection } from '../collection';
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

export const chartSeries: TypeTable<ChartSeriesTarget> = {
  name: 'ChartSeries',
  known: 'documentation',
  get: {
    Name: (target) => seriesOf(target).name,
    ChartType: (target) => wordOfType(seriesOf(target).type),
    AxisGroup: (target) => (seriesOf(target).axis === 'secondary' ? 'Secondary' : 'Primary'),
    MarkerStyle: (target) => wordOfMarker(seriesOf(target).marker),
  },
  set: {
    Name: (target, value, { model }) => editSeries(target, { name: needText(value) }, model),
    ChartType: (target, value, { model }) => editSeries(target, { type: typeOfWord(needText(value)) }, model),
    AxisGroup: (target, value, { model }) => {
      const axis = needWord(value, ['Primary', 'Secondary']) === 'Secondary' ? 'secondary' : 'primary';
      editSeries(target, { axis }, model);
    },
    MarkerStyle: (target, value, { model }) =>
      editSeries(target, { marker: markerOfWord(needText(value)) }, model),
    MarkerBackgroundColor: (_target, value) => void needText(value),
    MarkerForegroundColor: (_target, value) => void needText(value),
  },
  nav: { Format: (target, host) => host.object('ChartSeriesFormat', target) },
  call: {
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
    Fill: (target, host) => host.object('ChartFill', target),
    Line: (target, host) => host.object('ChartLineFormat', target),
  },
};

export const chartFill: TypeTable<ChartSeriesTarget> = {
  name: 'ChartFill',
  known: 'documentation',
  call: {
    SetSolidColor: (target, args, { model }) =>
      editSeries(target, { color: args.text(0), fill: 'solid' }, model),
    Clear: (target, _args, { model }) => editSeries(target, { fill: 'hollow' }, model),
  },
};

export const chartLineFormat: TypeTable<ChartSeriesTarget> = {
  name: 'ChartLineFormat',
  known: 'documentation',
  get: { Color: (target) => seriesOf(target).color },
  set: {
    Color: (target, value, { model }) => editSeries(target, { color: needText(value) }, model),
    LineStyle: (target, value, { model }) => {
      editSeries(
        target,
        { dash: needWord(value, ['Continuous', 'Dash']) === 'Dash' ? 'dash' : 'solid' },
        model,
      );
    },
    Weight: () => undefined,
  },
};
