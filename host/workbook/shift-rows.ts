import { COLUMN_LIMIT } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import { endRow } from './areas';
import { clearContents } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { moveEverything } from './move-everything';
import { shiftOf } from './shift';
import { tablesOn } from './tables';

/** Inserts whole rows above `row`; everything below moves down, and what spans the place grows. */
export function insertRows(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  count = 1,
  by: ChangedBy = 'person',
): void {
  requireWritable(model, sheet);
  moveEverything(model, sheet, shiftOf({ axis: 'row', kind: 'insert', at: row, count }));
  notify(model, 'rowsInserted', sheet, rowsArea(row, count), by);
}

/** Deletes whole rows. A table loses rows, keeps a blank last one, and goes when all of it goes; a header alone cannot. */
export function deleteRows(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  count = 1,
  by: ChangedBy = 'person',
): void {
  requireWritable(model, sheet);
  const end = row + count;
  for (const table of tablesOn(model, sheet)) requireHeaderSafe(table, row, end);
  const emptied = tablesOn(model, sheet).find(
    ({ area }) => area.row < row && row === area.row + 1 && end >= endRow(area),
  );
  if (emptied !== undefined) {
    clearContents(sheet, { ...emptied.area, row, rowCount: 1 });
    if (count > 1) deleteRows(model, sheet, row + 1, count - 1, by);
    else notify(model, 'cells', sheet, rowsArea(row, 1), by);
    return;
  }
  moveEverything(model, sheet, shiftOf({ axis: 'row', kind: 'delete', at: row, count }));
  notify(model, 'rowsDeleted', sheet, rowsArea(row, count), by);
}

function requireHeaderSafe({ area }: TableModel, row: number, end: number): void {
  const takesHeader = area.row >= row && area.row < end;
  if (takesHeader && end < endRow(area)) {
    throw new ExcelRefusal('InsertDeleteConflict', 'Overskriften i en tabel kan ikke slettes alene.');
  }
}

function rowsArea(row: number, rowCount: number): Area {
  return { row, column: 0, rowCount, columnCount: COLUMN_LIMIT };
}
