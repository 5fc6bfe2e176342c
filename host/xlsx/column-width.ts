import type { SheetModel } from '../workbook/model';
import { COLUMN_LIMIT } from '../../src/workbook/a1';
import { flag, numberOf } from './xml/xml-tree';

/** Pixels of one digit and of the padding in the standard font, Calibri 11. */
const DIGIT = 7;
const PADDING = 5;
/** LibreOffice describes every column to the edge of the sheet; no more than this many of one run are looked at. */
const MAX_RUN = 512;

type Columns = SheetModel['columns'];

/** Width as the file counts it (with padding, in 256ths) for a width in characters. */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** The reverse, to hundredths. */
export function widthInCharacters(width: number): number {
  return Math.max(0, Math.round(((width * DIGIT - PADDING) / DIGIT) * 100) / 100);
}

/** Columns that have a width of their own or are hidden. */
export function columnsFromFile(cols: readonly Readonly<Record<string, string>>[]): Columns {
  const columns: Columns = new Map();
  for (const col of cols) {
    const first = (numberOf(col.min) ?? 1) - 1;
    const last = Math.min((numberOf(col.max) ?? 1) - 1, first + MAX_RUN, COLUMN_LIMIT - 1);
    const width = flag(col.customWidth) ? numberOf(col.width) : undefined;
    const hidden = flag(col.hidden);
    if (width === undefined && !hidden) continue;
    for (let column = first; column <= last; column++) {
      columns.set(column, {
        ...(width === undefined ? {} : { width: widthInCharacters(width) }),
        ...(hidden ? { hidden } : {}),
      });
    }
  }
  return columns;
}
