import type { Area, CellPlace } from './place';

/** Columns of a sheet in Excel: A to XFD. */
export const COLUMN_LIMIT = 16384;

/** Rows of a sheet in Excel. */
export const ROW_LIMIT = 1048576;

/** Column letters of a column that counts from 0: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters in any case; `undefined` for what is no column of Excel. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= COLUMN_LIMIT ? number - 1 : undefined;
}

/** Address of one cell: `{ row: 6, column: 1 }` → `B7`. */
export function cellAddress(place: CellPlace): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** Address of an area, `B7:C8`; a single cell is just `B7`. */
export function areaAddress(area: Area): string {
  return joinCorners(area, cellAddress);
}

/** The same with dollar signs, as workbook names need it: `$B$7:$C$8`. */
export function absoluteAddress(area: Area): string {
  return joinCorners(area, ({ row, column }) => `$${columnLetters(column)}$${row + 1}`);
}

function joinCorners(area: Area, write: (place: CellPlace) => string): string {
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const isCell = area.rowCount === 1 && area.columnCount === 1;
  return isCell ? write(area) : `${write(area)}:${write(last)}`;
}

/** The area behind `B7`, `B7:C8` or `$B$7:$C$8` (without sheet); `undefined` for anything else. */
export function parseAddress(address: string): Area | undefined {
  const [first = '', second = first, ...more] = address.split(':');
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
}

function parseCell(address: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits) - 1;
  return column === undefined || row >= ROW_LIMIT ? undefined : { row, column };
}

/** Sheet name for a formula: always quoted, apostrophes doubled, since far more than blanks needs quoting. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Absolute reference with its sheet: `'Tid'!$B$7:$C$8`. */
export function sheetReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${absoluteAddress(area)}`;
}

/** Sheet name and area behind `Tid!$A$1`, `'Mit ark'!A1:B2` or the same after `=`; `undefined` for other formulas. */
export function parseSheetReference(text: string): { sheetName: string; area: Area } | undefined {
  const [, quoted, plain, address = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text) ?? [];
  const area = parseAddress(address);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return area === undefined || sheetName === undefined ? undefined : { sheetName, area };
}

/**
 * Whether Excel takes the name for a cell, so that it cannot be a name: `TID2026` is a cell, and so are `R1C1`, `R`
 * and `C` (also the Danish `R1K1`).
 */
export function isCellAddressLike(name: string): boolean {
  return parseCell(name) !== undefined || /^(r\d*([ck]\d*)?|[ck]\d*)$/i.test(name);
}
