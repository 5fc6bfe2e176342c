import type { ChartAxisTarget } from '../charts/chart-targets';
import { editBound, editChart, editValueAxis, specOf, toRangeRef, valueAxisOf } from '../charts/edit-chart';
import { axisPath, chartPlace, keptOfChart, look } from '../charts/kept-chart';
import { parseRange } from '../addresses';
import { keep, keptFlag, keptNumber, keptNumberOrAuto, keptWord } from '../kept';
import { needText } from '../need';
import type { HostState, TypeTable } from '../rich-types';

const UNITS = [
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
];
const TICKS = ['None', 'Cross', 'Inside'];
const TIME = ['Months', 'Years'];

const keptOfAxis = keptOfChart(axisPath, {
  Alignment: keptWord('Center', 'Left', 'Right'),
  BaseTimeUnit: keptWord('Days', ...TIME),
  CategoryType: keptWord('Automatic', 'TextAxis', 'DateAxis'),
  DisplayUnit: keptWord('None', ...UNITS),
  IsBetweenCategories: keptFlag(true),
  LinkNumberFormat: keptFlag(true),
  LogBase: keptNumber(10),
  MajorTickMark: keptWord('Outside', ...TICKS),
  MajorTimeUnitScale: keptWord('Days', ...TIME),
  MajorUnit: keptNumberOrAuto,
  MinorTickMark: keptWord('None', 'Cross', 'Inside', 'Outside'),
  MinorTimeUnitScale: keptWord('Days', ...TIME),
  MinorUnit: keptNumberOrAuto,
  MultiLevel: keptFlag(false),
  Offset: keptNumber(100),
  Position: keptWord('Automatic', 'Maximum', 'Minimum', 'Custom'),
  ReversePlotOrder: keptFlag(false),
  ScaleType: keptWord('Linear', 'Logarithmic'),
  ShowDisplayUnitLabel: keptFlag(true),
  TextOrientation: keptNumber(0),
  TickLabelPosition: keptWord('NextToAxis', 'High', 'Low', 'None'),
  TickLabelSpacing: keptNumberOrAuto,
  TickMarkSpacing: keptNumber(1),
  Visible: keptFlag(true),
});

const gridlines = (which: 'Major' | 'Minor') => (target: ChartAxisTarget, host: HostState) => {
  const { sheet, chart } = target;
  return host.object('ChartGridlines', { sheet, chart, path: `${axisPath(target)}/${which}Gridlines` });
};

/** Size and place of an axis inside its chart are left out: nothing here measures letters. */
export const chartAxis: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxis',
  known: 'documentation',
  get: {
    ...keptOfAxis.get,
    AxisGroup: ({ axis }) => (axis === 'second' ? 'Secondary' : 'Primary'),
    Maximum: (target) => valueAxisOf(target).max ?? '',
    Minimum: (target) => valueAxisOf(target).min ?? '',
    NumberFormat: (target) => valueAxisOf(target).numberFormat,
    Type: ({ axis }) => (axis === 'category' ? 'Category' : 'Value'),
  },
  set: {
    ...keptOfAxis.set,
    Maximum: (target, value, { model }) => editBound(target, 'max', value, model),
    Minimum: (target, value, { model }) => editBound(target, 'min', value, model),
    NumberFormat: (target, value, { model }) => {
      editValueAxis(target, { numberFormat: needText(value) }, model);
    },
  },
  nav: {
    Format: (target, host) => host.object('ChartAxisFormat', target),
    MajorGridlines: gridlines('Major'),
    MinorGridlines: gridlines('Minor'),
    Title: (target, host) => host.object('ChartAxisTitle', target),
  },
  call: {
    SetCategoryNames: (target, args, { model }) => {
      const range = args.range(0, (address) => parseRange(model, address, target.sheet));
      editChart(target, { categories: toRangeRef(range, model) }, model);
    },
    SetCustomDisplayUnit: (target, args, host) => {
      const place = chartPlace(target, axisPath(target));
      keep(place, 'DisplayUnit', 'Custom', host);
      keep(place, 'CustomDisplayUnit', args.number(0), host);
    },
    SetPositionAt: (target, args, host) =>
      keep(chartPlace(target, axisPath(target)), 'Position', args.number(0), host),
  },
};

export const chartAxisFormat: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxisFormat',
  known: 'documentation',
  nav: {
    Fill: look('ChartFill', axisPath),
    Font: look('ChartFont', axisPath),
    Line: look('ChartLineFormat', axisPath),
  },
};

const titlePath = (target: ChartAxisTarget) => `${axisPath(target)}/Title`;
const keptOfTitle = keptOfChart(titlePath, { TextOrientation: keptNumber(0), Visible: keptFlag(true) });

export const chartAxisTitle: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxisTitle',
  known: 'documentation',
  get: {
    ...keptOfTitle.get,
    Text: (target) => (target.axis === 'category' ? specOf(target).categoryTitle : valueAxisOf(target).title),
  },
  set: {
    ...keptOfTitle.set,
    Text: (target, value, { model }) => {
      const text = needText(value);
      if (target.axis === 'category') editChart(target, { categoryTitle: text }, model);
      else editValueAxis(target, { title: text }, model);
    },
  },
  nav: { Format: (target, host) => host.object('ChartAxisTitleFormat', target) },
};

export const chartAxisTitleFormat: TypeTable<ChartAxisTarget> = {
  name: 'ChartAxisTitleFormat',
  known: 'documentation',
  nav: {
    Border: look('ChartBorder', titlePath),
    Fill: look('ChartFill', titlePath),
    Font: look('ChartFont', titlePath),
  },
};
