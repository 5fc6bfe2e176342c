import { mapArea } from '../workbook/cells';
import { notify } from '../workbook/changes';
import { formatAt, numberFormatAt, setFormat } from '../workbook/formats';
import { requireWritable } from '../workbook/guards';
import type { CellLook } from '../workbook/model';
import { formatCategory, toInvariantFormat, toLocalFormat } from './local-format';
import { isTooMuchToRead, requireOperationSize, walkable } from './range-size';
import { invalidArgument } from './rich-error';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

/** A property of the look of a range: its value when all cells agree, `null` when they differ. */
export function readFormat<T>(target: RangeTarget, read: (format: CellLook) => T): T | null {
  const { sheet, area } = walkable(target);
  const all = new Set(mapArea(area, (row, column) => read(formatAt(sheet, { row, column }))).flat());
  const [first] = all;
  return all.size === 1 && first !== undefined ? first : null;
}

export function writeFormat(target: RangeTarget, format: CellLook, host: HostState): void {
  requireWritable(host.model, target.sheet);
  requireOperationSize(target, host);
  const { sheet, area } = walkable(target);
  setFormat(sheet, area, format);
  notify(host.model, 'formats', sheet, target.area, 'addin');
}

export function readNumberFormats(target: RangeTarget): string[][] | null {
  if (isTooMuchToRead(target)) return null;
  return mapArea(target.area, (row, column) => numberFormatAt(target.sheet, { row, column }));
}

/** The same as the user's Excel writes them. */
export function readLocalNumberFormats(target: RangeTarget, { culture }: HostState): string[][] | null {
  return readNumberFormats(target)?.map((row) => row.map((code) => toLocalFormat(code, culture))) ?? null;
}

export function readCategories(target: RangeTarget): string[][] | null {
  return readNumberFormats(target)?.map((row) => row.map(formatCategory)) ?? null;
}

/** One format for all cells, or a grid of the range's shape in which `null` leaves a cell as it is. */
export function writeNumberFormats(target: RangeTarget, value: unknown, host: HostState): void {
  const { sheet, area } = target;
  if (typeof value === 'string') {
    writeFormat(target, { numberFormat: value }, host);
    return;
  }
  requireWritable(host.model, sheet);
  const grid: unknown[] = Array.isArray(value) ? value : [];
  if (grid.length !== area.rowCount) throw invalidArgument();
  grid.forEach((row, index) =>
    spread({ sheet, area: { ...area, row: area.row + index, rowCount: 1 } }, row, host),
  );
}

export function writeLocalNumberFormats(target: RangeTarget, value: unknown, host: HostState): void {
  const read = (code: unknown): unknown =>
    typeof code === 'string' ? toInvariantFormat(code, host.culture) : code;
  const codes: unknown = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(read) : row))
    : read(value);
  writeNumberFormats(target, codes, host);
}

function spread({ sheet, area }: RangeTarget, row: unknown, host: HostState): void {
  if (!Array.isArray(row) || row.length !== area.columnCount) throw invalidArgument();
  row.forEach((format: unknown, index) => {
    if (format === null) return;
    if (typeof format !== 'string') throw invalidArgument();
    const column = { ...area, column: area.column + index, columnCount: 1 };
    writeFormat({ sheet, area: column }, { numberFormat: format }, host);
  });
}
