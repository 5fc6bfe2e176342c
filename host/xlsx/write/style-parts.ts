import type { CellFormat } from '../../../src/workbook/plan';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawChild,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';

const FONT =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER = 'start left end right top bottom diagonal vertical horizontal'.split(' ');
const XF = ['alignment', 'protection', 'extLst'];
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const PLAIN_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

function rgb(color: string): string {
  return `rgb="FF${color.replace('#', '').toUpperCase()}"`;
}

/** A font like `base` with weight, slope, size and colour of the format; size and colour fall back to the standard font's. */
export function fontXml(base: string | undefined, format: CellFormat, standard: string | undefined): string {
  const plain = parseRaw(standard ?? PLAIN_FONT);
  const put = (element: RawElement, name: string, raw: string | undefined): RawElement =>
    putChildren(element, FONT, name, raw === undefined ? [] : [raw]);
  const size = format.fontSize === undefined ? rawChild(plain, 'sz') : `<sz val="${format.fontSize}"/>`;
  const color = format.color === undefined ? rawChild(plain, 'color') : `<color ${rgb(format.color)}/>`;
  let font = parseRaw(base ?? PLAIN_FONT);
  font = put(font, 'b', format.bold === true ? '<b/>' : undefined);
  font = put(font, 'i', format.italic === true ? '<i/>' : undefined);
  font = put(font, 'sz', size);
  return formatRaw(put(font, 'color', color)).trim();
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A border like `base` with another bottom line. */
export function borderXml(base: string | undefined, color: string | undefined): string {
  const bottom = color === undefined ? '<bottom/>' : `<bottom style="thin"><color ${rgb(color)}/></bottom>`;
  return formatRaw(putChildren(parseRaw(base ?? PLAIN_BORDER), BORDER, 'bottom', [bottom])).trim();
}

/** A cell style with the alignment of the format; other parts of the alignment (indent, rotation) stay. */
export function xfXml(xf: string, was: CellFormat, format: CellFormat): string {
  const isSame =
    was.horizontal === format.horizontal && was.vertical === format.vertical && was.wrap === format.wrap;
  if (isSame) return xf.trim();
  const element = parseRaw(xf);
  const alignment = setRawAttributes(rawChild(element, 'alignment') ?? '<alignment/>', {
    horizontal: format.horizontal,
    vertical: format.vertical,
    wrapText: format.wrap === true ? 1 : undefined,
  });
  return formatRaw(putChildren(element, XF, 'alignment', [alignment])).trim();
}

/** A differential format: only what it says is laid over the cell. */
export function differenceXml({ bold, italic, color, fill }: CellFormat): string {
  const font =
    (bold === undefined ? '' : `<b${bold ? '' : ' val="0"'}/>`) +
    (italic === undefined ? '' : `<i${italic ? '' : ' val="0"'}/>`) +
    (color === undefined ? '' : `<color ${rgb(color)}/>`);
  const back =
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor ${rgb(fill)}/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${back}</dxf>`;
}
