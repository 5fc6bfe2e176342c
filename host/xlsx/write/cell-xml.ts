import { isCellError } from '../../../src/workbook/cell-value';
import type { CellModel } from '../../workbook/model';
import { formatRaw, parseRaw, rawAttributes, rawChild } from '../xml/raw-element';
import { attributesXml, encodeSpreadsheetText, escapeText } from '../xml/xml-text';
import type { StringWriter } from './string-writer';
import type { StyleWriter } from './style-writer';

/** What a written cell needs from its surroundings. */
export interface CellWriting {
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
}

/** A cell in its place in the file. */
export interface CellToWrite {
  readonly address: string;
  readonly cell: CellModel;
  /** The cell's text in the file, when it had one. */
  readonly old: string | undefined;
  /** Style of the row or column, which a new cell takes over. */
  readonly placeStyle: number;
  /** The formula as written in the file still holds and is kept word for word. */
  readonly keepsFormula: boolean;
}

/** Text of a cell; empty when it holds nothing and looks like nothing. */
export function cellXml(
  { address, cell, old, placeStyle, keepsFormula }: CellToWrite,
  to: CellWriting,
): string {
  const before = old === undefined ? {} : rawAttributes(old);
  const fileStyle = before.s === undefined ? placeStyle : Number(before.s);
  const saysNothing = cell.fileStyle === undefined && cell.format === undefined && cell.isQuoted !== true;
  const style = saysNothing
    ? fileStyle
    : to.styles.styleFor(cell.fileStyle ?? fileStyle, cell.format, cell.isQuoted === true);
  const formula = formulaXml(cell, keepsFormula ? old : undefined);
  const { type, value } = valueXml(cell, formula !== '', to.strings);
  if (formula === '' && value === '' && style === 0 && placeStyle === 0) return '';
  // `cm` marks a formula that spills; it belongs to the formula's text.
  const spill = keepsFormula ? before.cm : undefined;
  const attributes = attributesXml({ r: address, s: style === 0 ? undefined : style, t: type, cm: spill });
  const content = formula + value;
  return content === '' ? `<c${attributes}/>` : `<c${attributes}>${content}</c>`;
}

function formulaXml(cell: CellModel, kept: string | undefined): string {
  if (cell.formula === undefined) return '';
  const raw = kept === undefined ? undefined : rawChild(parseRaw(kept), 'f')?.trim();
  return raw ?? `<f>${escapeText(cell.formula.replace(/^=/, ''))}</f>`;
}

function valueXml(
  { value }: CellModel,
  isFormula: boolean,
  strings: StringWriter,
): { type?: string; value: string } {
  if (value === null) return { value: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value: `<v>${value}</v>` } : { type: 'e', value: '<v>#NUM!</v>' };
  }
  if (typeof value === 'boolean') return { type: 'b', value: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: 'e', value: `<v>${escapeText(value.error)}</v>` };
  if (isFormula) return { type: 'str', value: `<v>${encodeSpreadsheetText(value)}</v>` };
  return { type: 's', value: `<v>${strings.numberFor(value)}</v>` };
}

/** A cell as it stands, but with a formula of its own instead of its share in another cell's. */
export function withOwnFormula(raw: string, formula: string): string {
  const element = parseRaw(raw);
  const children = element.children.map((child) =>
    child.name === 'f' ? { ...child, raw: `<f>${escapeText(formula.replace(/^=/, ''))}</f>` } : child,
  );
  return formatRaw({ ...element, children });
}
