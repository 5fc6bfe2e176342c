import type { ChartSeries, ChartSpec, RangeRef, ValueAxis } from '../../../src/workbook/chart-spec';
import type { Area } from '../../../src/workbook/place';
import { child, childrenOf, descend, descendants, numberOf, type XmlElement } from '../xml/xml-tree';
import type { ChartSheets } from './chart-sheets';

/** What the frame around a chart says. */
export interface ChartFrame {
  readonly name: string;
  readonly altText: string;
  readonly area: Area;
}

/** Our own chart read back, also after another program saved it; `null` when it has become something else. */
export function readChart(root: XmlElement, frame: ChartFrame, sheets: ChartSheets): ChartSpec | null {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  if (plot === undefined) return null;
  const groups = [...childrenOf(plot, 'barChart'), ...childrenOf(plot, 'lineChart')];
  const known = groups.length + childrenOf(plot, 'catAx').length + childrenOf(plot, 'valAx').length;
  const drawn = plot.children.filter(({ name }) => /Chart$|Ax$/.test(name)).length;
  const axes = childrenOf(plot, 'valAx').filter((axis) => child(axis, 'delete')?.attributes.val !== '1');
  const secondary = axes.find(
    (axis) => child(axis, 'crosses')?.attributes.val === 'max' && axes.indexOf(axis) > 0,
  );
  const primary = axes.find((axis) => axis !== secondary);
  const series = groups
    .flatMap((group) => readGroup(group, secondary, sheets))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
  const categories = rangeOf(descendants(plot, 'cat')[0], sheets);
  if (drawn !== known || primary === undefined || categories === undefined) return null;
  if (series.some((one) => one === null)) return null;
  const category = childrenOf(plot, 'catAx')[0];
  return {
    name: frame.name,
    title: textOf(child(chart, 'title')),
    altText: frame.altText,
    area: frame.area,
    categories,
    categoryTitle: textOf(child(category, 'title')),
    series: series.filter((one) => one !== null),
    valueAxis: readAxis(primary),
    ...(secondary === undefined ? {} : { secondAxis: readAxis(secondary) }),
  };
}

function readGroup(
  group: XmlElement,
  secondary: XmlElement | undefined,
  sheets: ChartSheets,
): { order: number; one: ChartSeries | null }[] {
  const ids = childrenOf(group, 'axId').map((id) => id.attributes.val);
  const axis =
    secondary !== undefined && ids.includes(child(secondary, 'axId')?.attributes.val)
      ? 'secondary'
      : 'primary';
  const lies = child(group, 'barDir')?.attributes.val === 'bar';
  const type = group.name === 'lineChart' ? 'line' : lies ? 'bar' : 'column';
  return childrenOf(group, 'ser').map((element) => ({
    order: numberOf(child(element, 'order')?.attributes.val) ?? 0,
    one: readSeries(element, type, axis, sheets),
  }));
}

function readSeries(
  element: XmlElement,
  type: ChartSeries['type'],
  axis: ChartSeries['axis'],
  sheets: ChartSheets,
): ChartSeries | null {
  const values = rangeOf(child(element, 'val'), sheets);
  const shape = child(element, 'spPr');
  const line = child(shape, 'ln');
  const marker = child(element, 'marker');
  const markerFill = colorOf(descend(marker, 'spPr', 'solidFill'));
  const color = colorOf(child(line, 'solidFill')) ?? colorOf(child(shape, 'solidFill'));
  if (values === undefined || color === undefined) return null;
  const isHollow = type === 'line' ? markerFill === '#FFFFFF' : child(shape, 'noFill') !== undefined;
  const dash = child(line, 'prstDash')?.attributes.val ?? 'solid';
  const name = child(element, 'tx');
  return {
    name: (child(name, 'v') ?? descendants(name ?? element, 'v')[0])?.text ?? '',
    values,
    type,
    axis,
    color,
    fill: isHollow ? 'hollow' : 'solid',
    dash: dash === 'solid' && child(line, 'custDash') === undefined ? 'solid' : 'dash',
    marker: markerOf(child(marker, 'symbol')?.attributes.val),
  };
}

function markerOf(symbol: string | undefined): ChartSeries['marker'] {
  return symbol === 'circle' || symbol === 'diamond' || symbol === 'triangle' || symbol === 'square'
    ? symbol
    : 'none';
}

function colorOf(fill: XmlElement | undefined): string | undefined {
  const value = child(fill, 'srgbClr')?.attributes.val;
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

function rangeOf(holder: XmlElement | undefined, sheets: ChartSheets): RangeRef | undefined {
  const formula = holder === undefined ? undefined : descendants(holder, 'f')[0]?.text;
  return formula === undefined ? undefined : sheets.parse(formula);
}

function textOf(title: XmlElement | undefined): string {
  return title === undefined
    ? ''
    : descendants(title, 't')
        .map((run) => run.text)
        .join('');
}

function readAxis(axis: XmlElement): ValueAxis {
  const scaling = child(axis, 'scaling');
  const min = numberOf(child(scaling, 'min')?.attributes.val);
  const max = numberOf(child(scaling, 'max')?.attributes.val);
  return {
    title: textOf(child(axis, 'title')),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    numberFormat: child(axis, 'numFmt')?.attributes.formatCode ?? 'General',
  };
}
