import { areaAddress, COLUMN_LIMIT, columnNumber, ROW_LIMIT } from '../../src/workbook/a1';
import type { Area, CellPlace } from '../../src/workbook/place';

/** `B7` and nothing else; written without patterns because it is called for every cell of a file. */
export function parsePlace(text: string): CellPlace | undefined {
  let column = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(text.slice(at));
  if (at === 0 || column > COLUMN_LIMIT || !Number.isInteger(row) || row < 1 || row > ROW_LIMIT)
    return undefined;
  return { row: row - 1, column: column - 1 };
}

/** `A1` or `A1:C7`, also whole columns `A:C` and rows `1:3`, each with or without `$`. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from] = text.replace(/\$/g, '').split(':');
  const start = parsePlace(from) ?? parseEdge(from, 0, 0);
  const end = parsePlace(to) ?? parseEdge(to, ROW_LIMIT - 1, COLUMN_LIMIT - 1);
  if (start === undefined || end === undefined) return undefined;
  return {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
}

function parseEdge(text: string, row: number, column: number): CellPlace | undefined {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column };
  const number = columnNumber(text);
  return number === undefined ? undefined : { row, column: number };
}

/** Areas of a rule, with spaces between; what cannot be read is left out. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
