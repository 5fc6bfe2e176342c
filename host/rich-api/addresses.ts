import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  areaAddress,
  columnLetters,
  columnNumber,
  parseAddress,
} from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { findName, targetOf } from '../workbook/names';
import { findSheetByName } from '../workbook/sheets';
import { invalidArgument } from './rich-error';
import type { RangeTarget } from './type-targets';

/** A range from an address: `B2:C3`, `$1:$3`, `A:C`, `Tid!B2`, `'Mit ark'!B2` or a workbook name. Without sheet: `sheet`. */
export function parseRange(model: WorkbookModel, address: string, sheet?: SheetModel): RangeTarget {
  const [, quoted, plain, rest = address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const on = name === undefined ? sheet : findSheetByName(model, name);
  const area = parseAddress(rest) ?? wholeRows(rest) ?? wholeColumns(rest);
  if (area !== undefined && on !== undefined) return { sheet: on, area };
  const named = findName(model, address);
  const target = named === undefined ? undefined : targetOf(model, named);
  if (target === undefined) throw invalidArgument();
  return target;
}

/** Several areas of one sheet, parted by commas: `A1:B2,D4`. */
export function parseRanges(model: WorkbookModel, addresses: string, sheet: SheetModel): Area[] {
  const parts = addresses.match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? [];
  const targets = parts.map((part) => parseRange(model, part.trim(), sheet));
  if (targets.length === 0 || targets.some((target) => target.sheet !== sheet)) throw invalidArgument();
  return targets.map(({ area }) => area);
}

function wholeRows(text: string): Area | undefined {
  const [, first, last] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const row = Math.min(Number(first), Number(last)) - 1;
  const rowCount = Math.abs(Number(last) - Number(first)) + 1;
  return { row, column: 0, rowCount, columnCount: COLUMN_LIMIT };
}

function wholeColumns(text: string): Area | undefined {
  const [, first = '', last = ''] = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(text) ?? [];
  const from = columnNumber(first);
  const to = columnNumber(last);
  if (from === undefined || to === undefined) return undefined;
  return { row: 0, column: Math.min(from, to), rowCount: ROW_LIMIT, columnCount: Math.abs(to - from) + 1 };
}

/** The address as Excel tells it: whole rows and columns without their other half, sheet names quoted where needed. */
export function rangeAddress({ sheet, area }: RangeTarget): string {
  return `${sheetPrefix(sheet.name)}${plainAddress(area)}`;
}

/** The same without sheet. */
function plainAddress(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount === ROW_LIMIT) return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  if (columnCount === COLUMN_LIMIT) return `${row + 1}:${row + rowCount}`;
  return areaAddress(area);
}

function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === undefined;
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** A range of a sheet, which must lie on it. */
export function rangeOn(sheet: SheetModel, area: Area): RangeTarget {
  const isOn =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= ROW_LIMIT &&
    area.column + area.columnCount <= COLUMN_LIMIT;
  if (!isOn) throw invalidArgument();
  return { sheet, area };
}
