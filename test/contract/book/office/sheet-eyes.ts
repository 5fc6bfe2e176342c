import { parseSheetReference } from '../../../../src/workbook/a1';
import type { ValueAxis } from '../../../../src/workbook/chart-spec';
import type { ChartLook, Eyes, NameLook, SheetLook } from '../book';
import { areaOf, sheetIn, WHERE } from './in-excel';
import type { InExcel } from './in-excel';

const VISIBILITY: Readonly<Record<string, SheetLook['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What a person sees of sheets, tables and names. */
export function sheetEyes(inExcel: InExcel) {
  return {
    sheetNames: () =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    sheet: (name) => inExcel((context) => readSheet(context, name)),
    tables: () =>
      inExcel(async (context) => {
        const { tables } = context.workbook;
        tables.load('items/name,items/worksheet/name');
        await context.sync();
        const asked = tables.items.map((table) => ({
          table,
          range: table.getRange().load(WHERE),
          header: table.getHeaderRowRange().load('values'),
        }));
        await context.sync();
        return asked.map(({ table, range, header }) => ({
          name: table.name,
          sheet: table.worksheet.name,
          area: areaOf(range),
          headers: (header.values[0] ?? []).map(String),
        }));
      }),
    names: () =>
      inExcel(async (context) => {
        const { names } = context.workbook;
        names.load('items/name,items/visible,items/formula');
        await context.sync();
        return names.items.map(nameLook);
      }),
  } satisfies Partial<Eyes>;
}

function nameLook({ name, visible, formula }: Excel.NamedItem): NameLook {
  const text = String(formula);
  const target = parseSheetReference(text);
  const constant = /^="((?:[^"]|"")*)"$/.exec(text)?.[1]?.replaceAll('""', '"');
  return {
    name,
    isHidden: !visible,
    ...(target === undefined ? {} : { target: { sheet: target.sheetName, area: target.area } }),
    ...(constant === undefined ? {} : { constant }),
  };
}

async function readSheet(context: Excel.RequestContext, name: string): Promise<SheetLook> {
  const sheet = sheetIn(context, name);
  sheet.load('id,name,visibility,tabColor,showGridlines');
  const { pageLayout } = sheet;
  pageLayout.load('orientation,zoom');
  const header = pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load(WHERE);
  const frozen = sheet.freezePanes.getLocationOrNullObject().load(WHERE);
  await context.sync();
  const { row: first, rowCount: count } = titleRows.isNullObject
    ? { row: 0, rowCount: 0 }
    : areaOf(titleRows);
  return {
    name: sheet.name,
    key: sheet.id,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    gridlines: sheet.showGridlines,
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    page: {
      orientation: pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      fitToWidth: pageLayout.zoom.horizontalFitToPages === 1,
      header: header.centerHeader.replaceAll('&&', '&'),
      ...(count === 0 ? {} : { titleRows: { first, count } }),
    },
  };
}

/** What a person sees of charts. */
export function chartEyes(inExcel: InExcel) {
  return {
    charts: (sheet) => inExcel((context) => readCharts(context, sheet)),
  } satisfies Partial<Eyes>;
}

async function readCharts(context: Excel.RequestContext, sheet: string): Promise<ChartLook[]> {
  const { charts } = sheetIn(context, sheet);
  charts.load('items/name,items/left,items/top,items/width,items/height,items/title/text');
  await context.sync();
  const asked = charts.items.map((chart) => {
    chart.series.load('items/name,items/chartType,items/axisGroup,items/markerStyle,items/format/line/color');
    chart.axes.categoryAxis.title.load('text');
    return { chart, value: askAxis(chart.axes.valueAxis) };
  });
  await context.sync();
  const looks: ChartLook[] = [];
  for (const { chart, value } of asked) {
    const isDouble = chart.series.items.some(({ axisGroup }) => axisGroup === 'Secondary');
    const second = isDouble ? askAxis(chart.axes.getItem('Value', 'Secondary')) : undefined;
    if (second !== undefined) await context.sync();
    looks.push(chartLook(chart, value(), second?.()));
  }
  return looks;
}

function askAxis(axis: Excel.ChartAxis): () => ValueAxis {
  axis.load('minimum,maximum,numberFormat,title/text');
  return () => ({
    title: axis.title.text,
    min: Number(axis.minimum),
    max: Number(axis.maximum),
    numberFormat: axis.numberFormat,
  });
}

function chartLook(chart: Excel.Chart, valueAxis: ValueAxis, secondAxis?: ValueAxis): ChartLook {
  const { name, left, top, width, height } = chart;
  return {
    name,
    place: { left, top, width, height },
    title: chart.title.text,
    categoryTitle: chart.axes.categoryAxis.title.text,
    valueAxis,
    ...(secondAxis === undefined ? {} : { secondAxis }),
    series: chart.series.items.map((series) => ({
      name: series.name,
      type: typeLook(series.chartType),
      axis: series.axisGroup === 'Secondary' ? 'secondary' : 'primary',
      color: series.format.line.color,
      marker: markerLook(series.markerStyle),
    })),
  };
}

function typeLook(type: string) {
  if (type.startsWith('Line')) return 'line';
  return type.startsWith('Bar') ? 'bar' : 'column';
}

function markerLook(style: string) {
  const known = ['circle', 'diamond', 'triangle', 'square'] as const;
  return known.find((marker) => marker === style.toLowerCase()) ?? 'none';
}
