import type { CellFormat } from '../../src/workbook/plan';
import { mapArea } from '../workbook/cells';
import { formatAt, numberFormatAt, setFormat } from '../workbook/formats';
import { requireWritable } from '../workbook/guards';
import { invalidArgument } from './rich-error';
import type { HostState, RangeTarget } from './rich-types';

/** A property of the look of a range: its value when all cells agree, `null` when they differ. */
export function readFormat<T>({ sheet, area }: RangeTarget, read: (format: CellFormat) => T): T | null {
  const all = new Set(mapArea(area, (row, column) => read(formatAt(sheet, { row, column }))).flat());
  const [first] = all;
  return all.size === 1 && first !== undefined ? first : null;
}

export function writeFormat({ sheet, area }: RangeTarget, format: CellFormat, { model }: HostState): void {
  requireWritable(model, sheet);
  setFormat(sheet, area, format);
}

export function readNumberFormats({ sheet, area }: RangeTarget): string[][] {
  return mapArea(area, (row, column) => numberFormatAt(sheet, { row, column }));
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

function spread({ sheet, area }: RangeTarget, row: unknown, host: HostState): void {
  if (!Array.isArray(row) || row.length !== area.columnCount) throw invalidArgument();
  row.forEach((format: unknown, index) => {
    if (format === null) return;
    if (typeof format !== 'string') throw invalidArgument();
    const column = { ...area, column: area.column + index, columnCount: 1 };
    writeFormat({ sheet, area: column }, { numberFormat: format }, host);
  });
}
