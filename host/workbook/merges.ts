import type { Area } from '../../src/workbook/place';
import { overlaps } from './areas';
import { clearContents, cellAt, setCell } from './cells';
import { ExcelRefusal } from './excel-refusal';
import type { SheetModel, WorkbookModel } from './model';
import { tablesAt } from './tables';

/** Merges cells as Excel does: only the first one keeps its content; cells of a table cannot be merged. */
export function mergeCells(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (tablesAt(model, sheet, area).length > 0) {
    throw new ExcelRefusal('MergedRangeConflict', 'Celler i en tabel kan ikke flettes.');
  }
  const first = cellAt(sheet, area.row, area.column);
  clearContents(sheet, area);
  setCell(sheet, area.row, area.column, first);
  unmergeCells(sheet, area);
  sheet.merges.push(area);
}

export function unmergeCells(sheet: SheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

export function mergesAt(sheet: SheetModel, area: Area): Area[] {
  return sheet.merges.filter((merge) => overlaps(merge, area));
}
