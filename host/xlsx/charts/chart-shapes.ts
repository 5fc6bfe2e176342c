import type { ChartSeries } from '../../../src/workbook/chart-spec';
import { escapeText } from '../xml/xml-text';

const LINE_WIDTH = 28_575;
const BORDER_WIDTH = 19_050;
/** Between black and paper, for everything that is not data. */
const TEXT = '3B3A39';
export const GRID = 'D2D0CE';

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

function stroke(color: string, width: number, dash: ChartSeries['dash']): string {
  const pattern = dash === 'dash' ? '<a:prstDash val="dash"/>' : '';
  return `<a:ln w="${width}" cap="rnd">${solid(color)}${pattern}<a:round/></a:ln>`;
}

/** Look of a series: columns are filled or clear with a border, lines have only the stroke. */
export function seriesShape(series: ChartSeries): string {
  if (series.type === 'line') return `<c:spPr>${stroke(series.color, LINE_WIDTH, series.dash)}</c:spPr>`;
  const fill = series.fill === 'hollow' ? '<a:noFill/>' : solid(series.color);
  return `<c:spPr>${fill}${stroke(series.color, BORDER_WIDTH, series.dash)}</c:spPr>`;
}

/** Points of a line; hollow ones are filled with the paper's colour. */
export function markerXml(series: ChartSeries): string {
  const size = series.marker === 'none' ? '' : '<c:size val="7"/>';
  const fill = series.fill === 'hollow' ? solid('#FFFFFF') : solid(series.color);
  const look = `<c:spPr>${fill}<a:ln w="${BORDER_WIDTH}">${solid(series.color)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${series.marker}"/>${size}${look}</c:marker>`;
}

/** A title of a chart or an axis; nothing for an empty text. */
export function titleXml(text: string, size: number, isBold: boolean, rotation = 0): string {
  if (text === '') return '';
  const look = `lang="da-DK" sz="${size * 100}" b="${isBold ? 1 : 0}"`;
  const body = rotation === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
  const run = `<a:r><a:rPr ${look}>${solid(TEXT)}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  const rich = `<c:rich>${body}<a:p><a:pPr><a:defRPr ${look}>${solid(TEXT)}</a:defRPr></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

/** Size and colour of labels. */
export function textLook(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}">${solid(TEXT)}</a:defRPr></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
}
