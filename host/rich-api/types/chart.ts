import type { ChartSeries } from '../../../src/workbook/chart-spec';
import { endColumn, endRow } from '../../workbook/areas';
import { addChart, deleteChart } from '../../workbook/charts';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { parseRange } from '../addresses';
import { chartBox, placeInBox } from '../charts/chart-box';
import type { ChartPart } from '../charts/chart-targets';
import { editChart, specOf, toRangeRef } from '../charts/edit-chart';
import { chartPlace, keptOfChart } from '../charts/kept-chart';
import { typeOfWord, wordOfType } from '../charts/series-types';
import { collection } from '../collection';
import { keep, keptFlag, keptNumber, keptWord, readKept } from '../kept';
import { needNumber, needText, needWord } from '../need';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

const members = collection<SheetModel, 'Chart'>({
  member: 'Chart',
  members: (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  keys: ({ chart }) => [chart.name, chart.id],
  hasCount: true,
});

/** Uncalibrated: one series for each column of the source; real Excel guesses headers and categories. */
function seriesFrom({ sheet, area }: RangeTarget, type: ChartSeries['type'], model: WorkbookModel) {
  const refOf = (column: number) =>
    toRangeRef({ sheet, area: { ...area, column: area.column + column, columnCount: 1 } }, model);
  const series = Array.from({ length: area.columnCount }, (_, column): ChartSeries => ({
    ...{ name: `Serie${column + 1}`, values: refOf(column), type, axis: 'primary' },
    ...{ color: '#000000', fill: 'solid', dash: 'solid', marker: 'none' },
  }));
  return { categories: refOf(0), series };
}

function add(sheet: SheetModel, args: ArgumentReader, host: HostState): RichObject {
  requireWritable(host.model, sheet);
  const type = typeOfWord(args.text(0));
  const source = args.range(1, (address) => parseRange(host.model, address, sheet));
  const chart = addChart(host.model, sheet, {
    ...{ name: `Diagram ${sheet.charts.length + 1}`, title: '', altText: '', categoryTitle: '' },
    ...seriesFrom(source, type, host.model),
    area: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    valueAxis: { title: '', numberFormat: 'General' },
  });
  keep(chartPlace({ sheet, chart }, 'Chart'), 'ChartType', args.text(0), host);
  return host.object('Chart', { sheet, chart });
}

export const chartCollection: TypeTable<SheetModel> = {
  ...members,
  name: 'ChartCollection',
  known: 'documentation',
  except: { Add: 'uncalibrated' },
  make: { ...members.make, Add: add },
};

function setPosition({ sheet, chart }: ChartPart, args: ArgumentReader, { model }: HostState): void {
  requireWritable(model, sheet);
  const from = args.range(0, (address) => parseRange(model, address, sheet));
  const to = args.raw(1) === null ? from : args.range(1, (address) => parseRange(model, address, sheet));
  const { row, column } = from.area;
  const area = { row, column, rowCount: endRow(to.area) - row, columnCount: endColumn(to.area) - column };
  chart.area = area;
  if (chart.spec !== null) chart.spec = { ...chart.spec, area };
}

const keptOfChartItself = keptOfChart<ChartPart>('Chart', {
  CategoryLabelLevel: keptNumber(0),
  PlotBy: keptWord('Columns', 'Rows'),
  PlotVisibleOnly: keptFlag(true),
  SeriesNameLevel: keptNumber(0),
  ShowDataLabelsOverMaximum: keptFlag(true),
  Style: keptNumber(201),
});

/** The word that was set, as long as it is of the kind that is drawn. */
function chartType(part: ChartPart): string {
  const type = specOf(part).series[0]?.type ?? 'column';
  const word = readKept(chartPlace(part, 'Chart'), 'ChartType', '');
  return typeof word === 'string' && word !== '' && typeOfWord(word) === type ? word : wordOfType(type);
}

function setType(part: ChartPart, value: unknown, host: HostState): void {
  const type = typeOfWord(needText(value));
  editChart(part, { series: specOf(part).series.map((series) => ({ ...series, type })) }, host.model);
  keep(chartPlace(part, 'Chart'), 'ChartType', value, host);
}

const setBox =
  (side: 'left' | 'top' | 'width' | 'height') => (part: ChartPart, value: unknown, host: HostState) => {
    requireWritable(host.model, part.sheet);
    placeInBox(part, { ...chartBox(part), [side]: needNumber(value) });
  };

export const chart: TypeTable<ChartPart> = {
  name: 'Chart',
  known: 'documentation',
  except: { Left: 'uncalibrated', Top: 'uncalibrated', Width: 'uncalibrated', Height: 'uncalibrated' },
  identity: ({ chart: { id } }) => ({ Id: id }),
  get: {
    ...keptOfChartItself.get,
    ChartType: chartType,
    DisplayBlanksAs: () => 'Interplotted',
    Height: (part) => chartBox(part).height,
    Id: ({ chart: { id } }) => id,
    Left: (part) => chartBox(part).left,
    Name: ({ chart: { name } }) => name,
    Top: (part) => chartBox(part).top,
    Width: (part) => chartBox(part).width,
  },
  set: {
    ...keptOfChartItself.set,
    ChartType: setType,
    // Our drawing knows no other way: a line goes on over months without a value.
    DisplayBlanksAs: (_part, value) => void needWord(value, ['Interplotted']),
    Height: setBox('height'),
    Left: setBox('left'),
    Name: (part, value, { model }) => {
      const name = needText(value);
      if (part.chart.spec !== null) editChart(part, { name }, model);
      part.chart.name = name;
    },
    Top: setBox('top'),
    Width: setBox('width'),
  },
  nav: {
    Axes: (part, host) => host.object('ChartAxes', part),
    DataLabels: ({ sheet, chart: own }, host) =>
      host.object('ChartDataLabels', { sheet, chart: own, path: 'DataLabels' }),
    Format: (part, host) => host.object('ChartAreaFormat', part),
    Legend: (part, host) => host.object('ChartLegend', part),
    PlotArea: (part, host) => host.object('ChartPlotArea', part),
    Series: (part, host) => host.object('ChartSeriesCollection', part),
    Title: (part, host) => host.object('ChartTitle', part),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  call: {
    Activate: ({ chart: { id } }, _args, host) =>
      keep({ owner: host.model, path: 'Workbook' }, 'ActiveChart', id, host),
    Delete: ({ sheet, chart: { id } }, _args, { model }) => {
      requireWritable(model, sheet);
      deleteChart(sheet, id);
    },
    SetData: (part, args, { model }) => {
      const source = args.range(0, (address) => parseRange(model, address, part.sheet));
      editChart(part, seriesFrom(source, specOf(part).series[0]?.type ?? 'column', model), model);
    },
    SetPosition: setPosition,
  },
};
