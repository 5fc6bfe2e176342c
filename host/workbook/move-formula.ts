import { COLUMN_LIMIT, ROW_LIMIT, columnLetters, columnNumber, parseAddress } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';

/** Texts and structured references are passed over; then addresses with or without sheet, whole columns and rows. */
const PIECE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula after cells moved: `move` gives each area that it names its new place, by sheet name (`undefined` for the
 * formula's own sheet). Dollar signs stay as they are; what is gone becomes `#REF!`. Known from documentation.
 */
export function moveFormula(
  formula: string,
  move: (sheetName: string | undefined, area: Area) => Area | undefined,
): string {
  return formula.replace(PIECE, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined || prefix?.includes('[') === true) return whole;
    const area = areaOf(address);
    if (area === undefined) return whole;
    const moved = move(sheetOf(prefix), area);
    if (moved === area) return whole;
    return `${prefix ?? ''}${moved === undefined ? '#REF!' : addressLike(address, moved)}`;
  });
}

function sheetOf(prefix: string | undefined): string | undefined {
  return prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}

function areaOf(address: string): Area | undefined {
  const cells = parseAddress(address);
  if (cells !== undefined) return cells;
  const [first = '', last = ''] = address.replaceAll('$', '').split(':');
  const [from, to] = [columnNumber(first), columnNumber(last)];
  if (from !== undefined && to !== undefined) {
    return { row: 0, column: Math.min(from, to), rowCount: ROW_LIMIT, columnCount: Math.abs(to - from) + 1 };
  }
  const [top, bottom] = [Number(first), Number(last)];
  if (!(top >= 1 && bottom >= 1)) return undefined;
  const row = Math.min(top, bottom) - 1;
  return { row, column: 0, rowCount: Math.abs(bottom - top) + 1, columnCount: COLUMN_LIMIT };
}

/** The new address, written with the dollar signs of the old one. */
function addressLike(old: string, area: Area): string {
  const corners = old.split(':');
  const ends = [
    { row: area.row, column: area.column },
    { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  ];
  return corners
    .map((corner, index) => {
      const { row, column } = ends[corners.length === 1 ? 0 : index] ?? area;
      return corner
        .replace(/[A-Z]+/i, () => columnLetters(column))
        .replace(/\d+/, () => String(Math.min(row, ROW_LIMIT - 1) + 1));
    })
    .join(':');
}
