import type { Area } from '../../src/workbook/place';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { endRow, overlaps, sameArea } from './areas';
import { cellAt, setCell } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { copyFormat } from './formats';
import { requireWritable } from './guards';
import { repairHeaders } from './headers';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { moveNames } from './name-references';
import { requireTableRoom, sheetOfTable } from './tables';

/**
 * Gives a table a new area. The header row stays where it is and the areas must touch, as Excel demands. A totals row
 * moves to the new last row. New rows look like the last one, and what covered whole columns of the body (validation,
 * conditional formats, names) still does (as typing below a table does; for a plain resize *uncalibrated*).
 */
export function resizeTable(model: WorkbookModel, table: TableModel, area: Area, by: ChangedBy): void {
  const sheet = sheetOfTable(model, table);
  requireWritable(model, sheet);
  const least = table.hasTotalsRow ? 3 : 2;
  if (area.row !== table.area.row || !overlaps(area, table.area) || area.rowCount < least) {
    throw new ExcelRefusal(
      'InvalidArgument',
      'Overskriften skal blive stående, og tabellen skal have en række.',
    );
  }
  requireTableRoom(model, sheet, area, table);
  const before = { area: table.area, hasTotalsRow: table.hasTotalsRow };
  const after = { area, hasTotalsRow: table.hasTotalsRow };
  if (table.hasTotalsRow) moveRow(sheet, table.area, endRow(table.area) - 1, endRow(area) - 1);
  table.area = area;
  const oldBody = bodyRows(before, 0, bodyRowCount(before));
  const newBody = bodyRows(after, 0, bodyRowCount(after));
  dressNewRows(sheet, oldBody, newBody);
  followBody(model, sheet, oldBody, newBody);
  repairHeaders(sheet, table);
  notify(model, 'tables', sheet, area, by);
}

function moveRow(sheet: SheetModel, area: Area, from: number, to: number): void {
  for (let column = area.column; column < area.column + area.columnCount && from !== to; column++) {
    setCell(sheet, to, column, cellAt(sheet, from, column));
    setCell(sheet, from, column, undefined);
  }
}

function dressNewRows(sheet: SheetModel, oldBody: Area, newBody: Area): void {
  const model = endRow(oldBody) - 1;
  for (let row = endRow(oldBody); row < endRow(newBody); row++) {
    for (let column = newBody.column; column < newBody.column + newBody.columnCount; column++) {
      copyFormat(sheet, { row: model, column }, { row, column });
    }
  }
}

function followBody(model: WorkbookModel, sheet: SheetModel, oldBody: Area, newBody: Area): void {
  const follow = (area: Area): Area => {
    const isInside =
      area.column >= oldBody.column && area.column + area.columnCount <= oldBody.column + oldBody.columnCount;
    const isWhole = area.row === oldBody.row && area.rowCount === oldBody.rowCount;
    return isInside && isWhole ? { ...area, rowCount: newBody.rowCount } : area;
  };
  if (sameArea(oldBody, newBody)) return;
  for (const validation of sheet.validations) validation.areas = validation.areas.map(follow);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(follow);
  moveNames(model, sheet, follow);
}
