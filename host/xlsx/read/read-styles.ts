import type { CellFormat } from '../../../src/workbook/plan';
import { child, childrenOf, flag, numberOf, readXml, type XmlElement } from '../xml/xml-tree';
import { BUILTIN_NUMBER_FORMATS } from './builtin-number-formats';
import { readColor } from './theme-colors';

/** What we know of a file's style table. */
export interface Styles {
  /** One for each cell style number; empty when the style is the standard one in all that we look at. */
  readonly formats: readonly CellFormat[];
  /** Style numbers that keep a leading apostrophe. */
  readonly quoted: ReadonlySet<number>;
  /** Differential formats of conditional formatting, by number. */
  readonly differences: readonly CellFormat[];
}

const NO_STYLES: Styles = { formats: [{}], quoted: new Set(), differences: [] };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the style part. */
export function readStyles(bytes: Uint8Array | undefined, theme: readonly string[]): Styles {
  if (bytes === undefined) return NO_STYLES;
  const root = readXml(bytes);
  const fonts = child(root, 'fonts')?.children ?? [];
  const fills = child(root, 'fills')?.children ?? [];
  const borders = child(root, 'borders')?.children ?? [];
  const numbers = readNumberFormats(root);
  const standard = fonts[0] === undefined ? {} : readFont(fonts[0], theme, {});
  const xfs = childrenOf(child(root, 'cellXfs'), 'xf');
  const at = (list: readonly XmlElement[], number: string | undefined): XmlElement | undefined =>
    list[Number(number ?? 0)];
  const formats = xfs.map((xf): CellFormat => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    return {
      ...readFont(at(fonts, fontId), theme, standard),
      ...readFill(at(fills, fillId), theme),
      ...readBorder(at(borders, borderId), theme),
      ...readAlignment(child(xf, 'alignment')),
      ...readNumberFormat(numbers.get(Number(numFmtId ?? 0))),
    };
  });
  const quoted = new Set(xfs.flatMap((xf, index) => (flag(xf.attributes.quotePrefix) ? [index] : [])));
  const differences = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifference(dxf, theme));
  return { formats: formats.length === 0 ? [{}] : formats, quoted, differences };
}

function readNumberFormats(root: XmlElement): ReadonlyMap<number, string> {
  const own = childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }): [number, string] => [
    Number(attributes.numFmtId),
    attributes.formatCode ?? 'General',
  ]);
  return new Map([...BUILTIN_NUMBER_FORMATS, ...own]);
}

function readNumberFormat(code: string | undefined): CellFormat {
  return code === undefined || code.toLowerCase() === 'general' ? {} : { numberFormat: code };
}

/** Only what differs from the standard font. */
function readFont(font: XmlElement | undefined, theme: readonly string[], standard: CellFormat): CellFormat {
  const format: Mutable<CellFormat> = {};
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(element.attributes.val, true);
  };
  if (on('b')) format.bold = true;
  if (on('i')) format.italic = true;
  const size = numberOf(child(font, 'sz')?.attributes.val);
  if (size !== undefined && size !== standard.fontSize) format.fontSize = size;
  const color = readColor(child(font, 'color'), theme);
  if (color !== undefined && color !== standard.color && color !== '#000000') format.color = color;
  return format;
}

function readFill(fill: XmlElement | undefined, theme: readonly string[]): CellFormat {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return {};
  const color = readColor(child(pattern, 'fgColor'), theme);
  return color === undefined ? {} : { fill: color };
}

function readBorder(border: XmlElement | undefined, theme: readonly string[]): CellFormat {
  const bottom = child(border, 'bottom');
  if (bottom?.attributes.style === undefined || bottom.attributes.style === 'none') return {};
  return { borderBottom: readColor(child(bottom, 'color'), theme) ?? '#000000' };
}

function readAlignment(alignment: XmlElement | undefined): CellFormat {
  if (alignment === undefined) return {};
  const { horizontal, vertical, wrapText } = alignment.attributes;
  const format: Mutable<CellFormat> = {};
  if (flag(wrapText)) format.wrap = true;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    format.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'center') format.vertical = vertical;
  return format;
}

function readDifference(dxf: XmlElement, theme: readonly string[]): CellFormat {
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  // In differences the background colour is the one that shows, the reverse of cell fills.
  const fill = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
  return { ...readFont(child(dxf, 'font'), theme, {}), ...(fill === undefined ? {} : { fill }) };
}
