import type { CellFormat } from '../../../src/workbook/plan';
import type { Styles } from '../read/read-styles';
import { parseRaw, rawAttributes, setRawAttributes, type RawElement } from '../xml/raw-element';
import { borderXml, differenceXml, fillXml, fontXml, xfXml } from './style-parts';
import { formatKey } from './format-key';
import { NumberFormatWriter } from './number-format-writer';
import { StyleList } from './style-list';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Gives styles for new looks by adding to the file's style table; the numbers in use keep their meaning. */
export class StyleWriter {
  private readonly root: RawElement;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly differences: StyleList;
  private readonly numbers: NumberFormatWriter;
  private readonly made = new Map<string, number>();

  constructor(
    text: string,
    private readonly styles: Styles,
  ) {
    this.root = parseRaw(text);
    this.fonts = new StyleList(this.root, 'fonts', 'font');
    this.fills = new StyleList(this.root, 'fills', 'fill');
    this.borders = new StyleList(this.root, 'borders', 'border');
    this.xfs = new StyleList(this.root, 'cellXfs', 'xf');
    this.differences = new StyleList(this.root, 'dxfs', 'dxf');
    this.numbers = new NumberFormatWriter(this.root);
  }

  /** Number of the style that looks like `format` and is like style `base` in everything that a format does not say. */
  styleFor(base: number, format: CellFormat | undefined, isQuoted: boolean): number {
    const safeBase = base < this.xfs.size ? base : 0;
    const was = this.styles.formats[safeBase] ?? {};
    if (formatKey(was) === formatKey(format) && this.styles.quoted.has(safeBase) === isQuoted)
      return safeBase;
    const key = `${safeBase} ${isQuoted ? 1 : 0} ${formatKey(format)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const number = this.derive(safeBase, was, format ?? {}, isQuoted);
    this.made.set(key, number);
    return number;
  }

  /** Number of the differential format of a conditional format. */
  differenceFor(format: CellFormat): number {
    return this.differences.add(differenceXml(format));
  }

  /** The style part with what was added, or `undefined` when nothing was. */
  changedText(): string | undefined {
    const lists = [this.numbers.list, this.fonts, this.fills, this.borders, this.xfs, this.differences];
    if (!lists.some((list) => list.isChanged)) return undefined;
    const root = lists.reduce((element, list) => list.putInto(element, ORDER), this.root);
    return `${root.open}${root.children.map((child) => child.raw).join('')}${root.close}`;
  }

  private derive(base: number, was: CellFormat, format: CellFormat, isQuoted: boolean): number {
    const xf = this.xfs.at(base) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const { fontId, fillId, borderId, numFmtId } = rawAttributes(xf);
    const font = { fontId: Number(fontId ?? 0) };
    const next: Record<string, number> = {
      ...font,
      fillId: Number(fillId ?? 0),
      borderId: Number(borderId ?? 0),
      numFmtId: Number(numFmtId ?? 0),
    };
    if (fontOf(was) !== fontOf(format))
      next.fontId = this.fonts.add(fontXml(this.fonts.at(font.fontId), format, this.fonts.at(0)));
    if (was.fill !== format.fill)
      next.fillId = format.fill === undefined ? 0 : this.fills.add(fillXml(format.fill));
    if (was.borderBottom !== format.borderBottom) {
      next.borderId = this.borders.add(
        borderXml(this.borders.at(Number(borderId ?? 0)), format.borderBottom),
      );
    }
    if (was.numberFormat !== format.numberFormat) next.numFmtId = this.numbers.numberFor(format.numberFormat);
    const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
    const look = setRawAttributes(xf, { ...next, quotePrefix: isQuoted ? 1 : undefined, ...applied });
    return this.xfs.add(xfXml(look, was, format));
  }
}

function fontOf({ bold, italic, fontSize, color }: CellFormat): string {
  return JSON.stringify([bold === true, italic === true, fontSize ?? null, color?.toUpperCase() ?? null]);
}
