import type { ChartSeries, ChartSpec } from '../../../src/workbook/chart-spec';
import { escapeText } from '../xml/xml-text';
import { AXES, axesXml } from './chart-axes';
import { numberReference, textReference } from './chart-cache';
import { markerXml, seriesShape, textLook, titleXml } from './chart-shapes';
import type { ChartSheets } from './chart-sheets';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Columns under lines, so that a line is never hidden. */
const GROUPS = (['column', 'bar', 'line'] as const).flatMap((type) =>
  (['primary', 'secondary'] as const).map((axis) => ({ type, axis })),
);

/** The chart part of a native chart; the same spec and cells always give the same text. */
export function chartXml(wanted: ChartSpec, sheets: ChartSheets): string {
  const spec = onDrawnAxes(wanted);
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(9)}</c:legend>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(spec.title, 12, true)}` +
    `<c:autoTitleDeleted val="${spec.title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${groupsXml(spec, sheets)}` +
    `${axesXml(spec, sheets.values(spec.categories).numberFormat)}</c:plotArea>` +
    `${spec.series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/>` +
    `</c:chart></c:chartSpace>`
  );
}

/** Excel reports a damaged file when an axis has no series, or a series no axis. */
function onDrawnAxes(spec: ChartSpec): ChartSpec {
  const { secondAxis, ...rest } = spec;
  const isShared =
    spec.series.some(({ axis }) => axis === 'primary') &&
    spec.series.some(({ axis }) => axis === 'secondary');
  if (secondAxis !== undefined && isShared) return spec;
  const series = spec.series.map((one) => ({ ...one, axis: 'primary' as const }));
  const isOnlySecond =
    secondAxis !== undefined && spec.series.length > 0 && spec.series[0]?.axis === 'secondary';
  return { ...rest, series, valueAxis: isOnlySecond ? secondAxis : spec.valueAxis };
}

function groupsXml(spec: ChartSpec, sheets: ChartSheets): string {
  const groups = GROUPS.map(({ type, axis }) => {
    const series = spec.series
      .map((one, index) => ({ one, index }))
      .filter(({ one }) => one.type === type && one.axis === axis)
      .map(({ one, index }) => seriesXml(one, index, spec, sheets));
    return series.length === 0 ? '' : groupXml(type, axis, series.join(''));
  });
  return spec.series.length === 0 ? groupXml('column', 'primary', '') : groups.join('');
}

function groupXml(type: ChartSeries['type'], axis: ChartSeries['axis'], series: string): string {
  const ids = AXES[axis].map((id) => `<c:axId val="${id}"/>`).join('');
  if (type === 'line') {
    return (
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
      `<c:marker val="1"/>${ids}</c:lineChart>`
    );
  }
  return (
    `<c:barChart><c:barDir val="${type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="70"/>${ids}</c:barChart>`
  );
}

function seriesXml(series: ChartSeries, index: number, spec: ChartSpec, sheets: ChartSheets): string {
  const values = sheets.values(series.values);
  const reference = numberReference(
    sheets.format(series.values) ?? '#REF!',
    values.values,
    values.numberFormat,
  );
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>${seriesShape(
    series,
  )}`;
  const data = `${categoriesXml(spec, sheets)}<c:val>${reference}</c:val>`;
  return series.type === 'line'
    ? `<c:ser>${head}${markerXml(series)}${data}<c:smooth val="0"/></c:ser>`
    : `<c:ser>${head}<c:invertIfNegative val="0"/>${data}</c:ser>`;
}

function categoriesXml(spec: ChartSpec, sheets: ChartSheets): string {
  const formula = sheets.format(spec.categories) ?? '#REF!';
  const { values, numberFormat } = sheets.values(spec.categories);
  const isNumeric =
    values.some((value) => typeof value === 'number') && !values.some((value) => typeof value === 'string');
  return `<c:cat>${isNumeric ? numberReference(formula, values, numberFormat) : textReference(formula, values)}</c:cat>`;
}
