import type { ChartSeries } from '../../../src/workbook/chart-spec';
import { endColumn, endRow } from '../../workbook/areas';
import { addChart, deleteChart } from '../../workbook/charts';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { parseRange } from '../addresses';
import type { ChartPart } from '../charts/chart-targets';
import { editChart, specOf, toRangeRef } from '../charts/edit-chart';
import { typeOfWord, wordOfType } from '../charts/series-types';
import { collection } from '../collection';
import { needFlag, needText, needWord } from '../need';
import { invalidArgument } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';

const members = collection<SheetModel, 'Chart'>({
  member: 'Chart',
  members: (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  keys: ({ chart }) => [chart.name, chart.id],
  hasCount: true,
});

/** Uncalibrated: one series for each column of the source; real Excel guesses headers and categories. */
function add(sheet: SheetModel, args: ArgumentReader, host: HostState): RichObject {
  requireWritable(host.model, sheet);
  const type = typeOfWord(args.text(0));
  const source = args.range(1, (address) => parseRange(host.model, address, sheet));
  const { area } = source;
  const columns = Array.from({ length: area.columnCount }, (_, index) => index);
  const refOf = (column: number) =>
    toRangeRef({ ...source, area: { ...area, column: area.column + column, columnCount: 1 } }, host.model);
  const series = columns.map((column): ChartSeries => ({
    ...{ name: `Serie${column + 1}`, values: refOf(column), type, axis: 'primary' },
    ...{ color: '#000000', fill: 'solid', dash: 'solid', marker: 'none' },
  }));
  const chart = addChart(host.model, sheet, {
    ...{
      name: `Diagram ${sheet.charts.length + 1}`,
      title: '',
      altText: '',
      categories: refOf(0),
      categoryTitle: '',
    },
    ...{ area: { row: 0, column: 0, rowCount: 15, columnCount: 8 }, series },
    valueAxis: { title: '', numberFormat: 'General' },
  });
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

export const chart: TypeTable<ChartPart> = {
  name: 'Chart',
  known: 'documentation',
  identity: ({ chart: { id } }) => ({ Id: id }),
  get: {
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: (part) => wordOfType(specOf(part).series[0]?.type ?? 'column'),
    DisplayBlanksAs: () => 'Interplotted',
  },
  set: {
    Name: (part, value, { model }) => {
      const name = needText(value);
      if (part.chart.spec !== null) editChart(part, { name }, model);
      part.chart.name = name;
    },
    // Our drawing knows no other way: a line goes on over months without a value.
    DisplayBlanksAs: (_part, value) => void needWord(value, ['Interplotted']),
  },
  nav: {
    Axes: (part, host) => host.object('ChartAxes', part),
    Legend: (part, host) => host.object('ChartLegend', part),
    Series: (part, host) => host.object('ChartSeriesCollection', part),
    Title: (part, host) => host.object('ChartTitle', part),
  },
  call: {
    SetPosition: setPosition,
    Delete: ({ sheet, chart: { id } }, _args, { model }) => {
      requireWritable(model, sheet);
      deleteChart(sheet, id);
    },
  },
};

export const chartTitle: TypeTable<ChartPart> = {
  name: 'ChartTitle',
  known: 'documentation',
  get: { Text: (part) => specOf(part).title },
  set: { Text: (part, value, { model }) => editChart(part, { title: needText(value) }, model) },
};

export const chartLegend: TypeTable<ChartPart> = {
  name: 'ChartLegend',
  known: 'documentation',
  get: { Visible: () => true, Position: () => 'Bottom' },
  set: {
    Visible: (_part, value) => {
      if (!needFlag(value)) throw invalidArgument('A chart without legend is not emulated.');
    },
    Position: (_part, value) => void needWord(value, ['Bottom']),
  },
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
