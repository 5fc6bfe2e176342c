import { isCellError } from '../../src/workbook/cell-value';
import type { Area } from '../../src/workbook/place';
import { cellAt, setCell, valueAt } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import type { SheetModel, WorkbookModel } from './model';

/** Keeps the first of rows that are alike in the given columns; the rows below close up within the area. */
export function removeDuplicates(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
  by: ChangedBy,
): { removed: number; uniqueRemaining: number } {
  requireWritable(model, sheet);
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.columnCount)) {
    throw new ExcelRefusal('InvalidArgument', 'Området har ikke den kolonne.');
  }
  const first = area.row + (hasHeader ? 1 : 0);
  const rows = Array.from({ length: area.row + area.rowCount - first }, (_, index) => first + index);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => alike(sheet, row, area.column + column)));
    return seen.has(key) ? false : seen.add(key);
  });
  const cells = kept.map((row) =>
    Array.from({ length: area.columnCount }, (_, index) => cellAt(sheet, row, area.column + index)),
  );
  rows.forEach((row, index) => {
    for (let column = 0; column < area.columnCount; column++) {
      setCell(sheet, row, area.column + column, cells[index]?.[column]);
    }
  });
  notify(model, 'cells', sheet, area, by);
  return { removed: rows.length - kept.length, uniqueRemaining: kept.length };
}

/** Case does not matter. */
function alike(sheet: SheetModel, row: number, column: number): unknown {
  const value = valueAt(sheet, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? value.toLowerCase() : value;
}
