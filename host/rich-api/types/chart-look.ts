import type { ChartLookTarget } from '../charts/chart-targets';
import { editSeries, seriesOf } from '../charts/edit-chart';
import { chartPlace, keptOfChart, look, lookPath } from '../charts/kept-chart';
import { keep, keptFlag, keptNumber, keptText, keptWord, readKept } from '../kept';
import { needText, needWord } from '../need';
import type { TypeTable } from '../rich-types';

const LINES = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'None',
  'RoundDot',
] as const;

/** The series whose fill or line this is; other parts of a chart are only kept. */
function ownSeries({ sheet, chart, series }: ChartLookTarget) {
  return series === undefined ? undefined : { sheet, chart, index: series };
}

export const chartFill: TypeTable<ChartLookTarget> = {
  name: 'ChartFill',
  known: 'documentation',
  call: {
    SetSolidColor: (target, args, host) => {
      const series = ownSeries(target);
      if (series === undefined) keep(chartPlace(target, target.path), 'Color', args.text(0), host);
      else editSeries(series, { color: args.text(0), fill: 'solid' }, host.model);
    },
    Clear: (target, _args, host) => {
      const series = ownSeries(target);
      if (series === undefined) keep(chartPlace(target, target.path), 'Color', '', host);
      else editSeries(series, { fill: 'hollow' }, host.model);
    },
  },
};

const keptOfLine = keptOfChart(lookPath, { Weight: keptNumber(2.25) });

export const chartLineFormat: TypeTable<ChartLookTarget> = {
  name: 'ChartLineFormat',
  known: 'documentation',
  get: {
    ...keptOfLine.get,
    Color: (target) => {
      const series = ownSeries(target);
      return series === undefined
        ? readKept(chartPlace(target, target.path), 'Color', '#000000')
        : seriesOf(series).color;
    },
    LineStyle: (target) => {
      const series = ownSeries(target);
      if (series === undefined) return readKept(chartPlace(target, target.path), 'LineStyle', 'Continuous');
      return seriesOf(series).dash === 'dash' ? 'Dash' : 'Continuous';
    },
  },
  set: {
    ...keptOfLine.set,
    Color: (target, value, host) => {
      const series = ownSeries(target);
      if (series === undefined) keep(chartPlace(target, target.path), 'Color', needText(value), host);
      else editSeries(series, { color: needText(value) }, host.model);
    },
    LineStyle: (target, value, host) => {
      const series = ownSeries(target);
      if (series === undefined) {
        keep(chartPlace(target, target.path), 'LineStyle', needWord(value, LINES), host);
        return;
      }
      const style = needWord(value, ['Continuous', 'Dash']);
      editSeries(series, { dash: style === 'Dash' ? 'dash' : 'solid' }, host.model);
    },
  },
  call: {
    Clear: (target, _args, host) => keep(chartPlace(target, target.path), 'LineStyle', 'None', host),
  },
};

export const chartBorder: TypeTable<ChartLookTarget> = {
  name: 'ChartBorder',
  known: 'documentation',
  ...keptOfChart(lookPath, {
    Color: keptText('#000000'),
    LineStyle: keptWord('Continuous', ...LINES),
    Weight: keptNumber(0.75),
  }),
  call: {
    Clear: (target, _args, host) => keep(chartPlace(target, target.path), 'LineStyle', 'None', host),
  },
};

export const chartFont: TypeTable<ChartLookTarget> = {
  name: 'ChartFont',
  known: 'documentation',
  ...keptOfChart(lookPath, {
    Bold: keptFlag(false),
    Color: keptText('#000000'),
    Italic: keptFlag(false),
    Name: keptText('Calibri'),
    Size: keptNumber(10),
    Underline: keptWord('None', 'Single'),
  }),
};

const POSITIONS = ['None', 'Center', 'InsideEnd', 'InsideBase', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'];

const labelWords = {
  AutoText: keptFlag(true),
  HorizontalAlignment: keptWord('Center', 'Left', 'Right', 'Justify', 'Distributed'),
  LinkNumberFormat: keptFlag(true),
  NumberFormat: keptText('General'),
  Position: keptWord('OutsideEnd', ...POSITIONS),
  Separator: keptText(';'),
  ShowBubbleSize: keptFlag(false),
  ShowCategoryName: keptFlag(false),
  ShowLegendKey: keptFlag(false),
  ShowPercentage: keptFlag(false),
  ShowSeriesName: keptFlag(false),
  ShowValue: keptFlag(true),
  TextOrientation: keptNumber(0),
  VerticalAlignment: keptWord('Center', 'Top', 'Bottom', 'Justify', 'Distributed'),
};

export const chartDataLabels: TypeTable<ChartLookTarget> = {
  name: 'ChartDataLabels',
  known: 'documentation',
  ...keptOfChart(lookPath, labelWords),
  nav: { Format: look('ChartDataLabelFormat', lookPath) },
};

export const chartDataLabelFormat: TypeTable<ChartLookTarget> = {
  name: 'ChartDataLabelFormat',
  known: 'documentation',
  nav: {
    Border: look('ChartBorder', lookPath),
    Fill: look('ChartFill', lookPath),
    Font: look('ChartFont', lookPath),
  },
};

export const chartGridlines: TypeTable<ChartLookTarget> = {
  name: 'ChartGridlines',
  known: 'documentation',
  ...keptOfChart(lookPath, { Visible: keptFlag(true) }),
  nav: { Format: look('ChartGridlinesFormat', lookPath) },
};

export const chartGridlinesFormat: TypeTable<ChartLookTarget> = {
  name: 'ChartGridlinesFormat',
  known: 'documentation',
  nav: { Line: look('ChartLineFormat', lookPath) },
};
