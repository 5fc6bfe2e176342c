import type { ChartPart } from '../charts/chart-targets';
import { editChart, specOf } from '../charts/edit-chart';
import { keptOfChart, look } from '../charts/kept-chart';
import { keptFlag, keptNumber, keptNumberOrAuto, keptText, keptWord } from '../kept';
import { needText, needWord } from '../need';
import { invalidArgument } from '../rich-error';
import type { TypeTable } from '../rich-types';

const keptOfTitle = keptOfChart<ChartPart>('Title', {
  HorizontalAlignment: keptWord('Center', 'Left', 'Right', 'Justify', 'Distributed'),
  Left: keptNumberOrAuto,
  Overlay: keptFlag(false),
  Position: keptWord('Automatic', 'Top', 'Bottom', 'Left', 'Right'),
  ShowShadow: keptFlag(false),
  TextOrientation: keptNumber(0),
  Top: keptNumberOrAuto,
  VerticalAlignment: keptWord('Center', 'Top', 'Bottom', 'Justify', 'Distributed'),
  Visible: keptFlag(true),
});

export const chartTitle: TypeTable<ChartPart> = {
  name: 'ChartTitle',
  known: 'documentation',
  get: { ...keptOfTitle.get, Text: (part) => specOf(part).title },
  set: {
    ...keptOfTitle.set,
    Text: (part, value, { model }) => editChart(part, { title: needText(value) }, model),
  },
  nav: { Format: (part, host) => host.object('ChartTitleFormat', part) },
};

const titlePath = () => 'Title';

export const chartTitleFormat: TypeTable<ChartPart> = {
  name: 'ChartTitleFormat',
  known: 'documentation',
  nav: {
    Border: look('ChartBorder', titlePath),
    Fill: look('ChartFill', titlePath),
    Font: look('ChartFont', titlePath),
  },
};

export const chartLegend: TypeTable<ChartPart> = {
  name: 'ChartLegend',
  known: 'documentation',
  ...keptOfChart<ChartPart>('Legend', {
    Height: keptNumberOrAuto,
    Left: keptNumberOrAuto,
    Overlay: keptFlag(false),
    Position: keptWord('Bottom', 'Top', 'Left', 'Right', 'Corner', 'Custom'),
    ShowShadow: keptFlag(false),
    Top: keptNumberOrAuto,
    Visible: keptFlag(true),
    Width: keptNumberOrAuto,
  }),
  nav: { Format: (part, host) => host.object('ChartLegendFormat', part) },
};

const legendPath = () => 'Legend';

export const chartLegendFormat: TypeTable<ChartPart> = {
  name: 'ChartLegendFormat',
  known: 'documentation',
  nav: {
    Border: look('ChartBorder', legendPath),
    Fill: look('ChartFill', legendPath),
    Font: look('ChartFont', legendPath),
  },
};

const areaPath = () => 'Area';

export const chartAreaFormat: TypeTable<ChartPart> = {
  name: 'ChartAreaFormat',
  known: 'documentation',
  ...keptOfChart<ChartPart>('Area', {
    ColorScheme: keptText('ColorfulPalette1'),
    RoundedCorners: keptFlag(false),
  }),
  nav: {
    Border: look('ChartBorder', areaPath),
    Fill: look('ChartFill', areaPath),
    Font: look('ChartFont', areaPath),
  },
};

export const chartPlotArea: TypeTable<ChartPart> = {
  name: 'ChartPlotArea',
  known: 'documentation',
  ...keptOfChart<ChartPart>('PlotArea', {
    Height: keptNumberOrAuto,
    InsideHeight: keptNumberOrAuto,
    InsideLeft: keptNumberOrAuto,
    InsideTop: keptNumberOrAuto,
    InsideWidth: keptNumberOrAuto,
    Left: keptNumberOrAuto,
    Position: keptWord('Automatic', 'Custom'),
    Top: keptNumberOrAuto,
    Width: keptNumberOrAuto,
  }),
  nav: { Format: (part, host) => host.object('ChartPlotAreaFormat', part) },
};

const plotPath = () => 'PlotArea';

export const chartPlotAreaFormat: TypeTable<ChartPart> = {
  name: 'ChartPlotAreaFormat',
  known: 'documentation',
  nav: { Border: look('ChartBorder', plotPath), Fill: look('ChartFill', plotPath) },
};

export const chartAxes: TypeTable<ChartPart> = {
  name: 'ChartAxes',
  known: 'documentation',
  nav: {
    CategoryAxis: (part, host) => host.object('ChartAxis', { ...part, axis: 'category' }),
    ValueAxis: (part, host) => host.object('ChartAxis', { ...part, axis: 'value' }),
  },
  make: {
    GetItem: (part, args, host) => {
      const type = needWord(args.raw(0), ['Category', 'Value']);
      const isSecond = needWord(args.raw(1) ?? 'Primary', ['Primary', 'Secondary']) === 'Secondary';
      if (type === 'Category') return host.object('ChartAxis', { ...part, axis: 'category' });
      const hasSecond = specOf(part).series.some(({ axis }) => axis === 'secondary');
      if (isSecond && !hasSecond) throw invalidArgument('The chart has no second axis.');
      return host.object('ChartAxis', { ...part, axis: isSecond ? 'second' : 'value' });
    },
  },
};
