import type { CellValue } from '../../../src/workbook/cell-value';
import { escapeText } from '../xml/xml-text';

/** Values as they were when the file was saved, for programs that draw a chart without reading the cells. */
export function numberReference(formula: string, values: readonly CellValue[], numberFormat: string): string {
  const points = values.map((value) => (typeof value === 'number' ? String(value) : null));
  const code = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
  return `<c:numRef><c:f>${escapeText(formula)}</c:f><c:numCache>${code}${pointsXml(points)}</c:numCache></c:numRef>`;
}

export function textReference(formula: string, values: readonly CellValue[]): string {
  const points = values.map((value) =>
    value === null || typeof value === 'object' ? null : escapeText(String(value)),
  );
  return `<c:strRef><c:f>${escapeText(formula)}</c:f><c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
}

function pointsXml(points: readonly (string | null)[]): string {
  const list = points.map((point, index) =>
    point === null ? '' : `<c:pt idx="${index}"><c:v>${point}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${list.join('')}`;
}

/** Replaces the stored values behind each formula that `fresh` knows; everything else of the chart stays as it is. */
export function refreshCaches(
  chart: string,
  fresh: (formula: string) => readonly CellValue[] | undefined,
): string {
  const stored = /<((?:\w+:)?)(num|str)Ref>\s*<\1f>([^<]*)<\/\1f>\s*<\1\2Cache>([\s\S]*?)<\/\1\2Cache>/g;
  return chart.replace(
    stored,
    (whole: string, prefix: string, kind: string, formula: string, old: string) => {
      const values = fresh(formula.replace(/&apos;|&#39;/g, "'").replace(/&amp;/g, '&'));
      // Another prefix than ours means another writer; its stored values are refreshed by Excel when it opens the file.
      if (values === undefined || prefix !== 'c:') return whole;
      const code = /<c:formatCode>([^<]*)<\/c:formatCode>/.exec(old)?.[0] ?? '';
      const cache = kind === 'num' ? numberReference('', values, '') : textReference('', values);
      const points = /<c:ptCount[\s\S]*(?=<\/c:(?:num|str)Cache>)/.exec(cache)?.[0] ?? '';
      return whole.replace(old, () => (kind === 'num' ? code : '') + points);
    },
  );
}
