import { cellAt, clearCells, setCell } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { requireWritable } from './guards';
import type { CellModel, TableModel, WorkbookModel } from './model';
import { requireTableRoom, sheetOfTable } from './tables';

/** What a totals row held when it was hidden. */
const hiddenTotals = new WeakMap<TableModel, (CellModel | undefined)[]>();

/**
 * Uncalibrated: showing the totals row takes the row below the table; hiding it gives that row back empty, and what it
 * held comes back with it.
 */
export function showTotals(model: WorkbookModel, table: TableModel, isShown: boolean, by: ChangedBy): void {
  if (table.hasTotalsRow === isShown) return;
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const { row, column, rowCount, columnCount } = table.area;
  const area = { ...table.area, rowCount: rowCount + (isShown ? 1 : -1) };
  const totalsRow = isShown ? row + rowCount : row + rowCount - 1;
  const columns = Array.from({ length: columnCount }, (_, index) => column + index);
  if (isShown) {
    requireTableRoom(model, sheet, area, table);
    const held = hiddenTotals.get(table) ?? [];
    columns.forEach((place, index) => {
      setCell(sheet, totalsRow, place, held[index]);
    });
  } else {
    hiddenTotals.set(
      table,
      columns.map((place) => cellAt(sheet, totalsRow, place)),
    );
    clearCells(sheet, { row: totalsRow, column, rowCount: 1, columnCount });
  }
  table.area = area;
  table.hasTotalsRow = isShown;
  notify(model, 'tables', sheet, area, by);
}
