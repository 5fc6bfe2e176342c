import { COLUMN_LIMIT, ROW_LIMIT } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import { endColumn, endRow, holdsCell, overlaps } from './areas';
import { placesIn, valueAt } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import { repairHeaders } from './headers';
import type { SheetModel, WorkbookModel } from './model';
import { moveEverything } from './move-everything';
import type { ShiftOf } from './shift';
import { bandArea, shiftOf } from './shift';
import { deleteRows, insertRows } from './shift-rows';
import { tablesOn } from './tables';

/** Inserts blank cells: what stands there moves down or to the right. Whole rows and columns are inserted as such. */
export function insertCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: 'Down' | 'Right',
  by: ChangedBy,
): void {
  if (area.columnCount === COLUMN_LIMIT) {
    insertRows(model, sheet, area.row, area.rowCount, by);
    return;
  }
  shiftBand(model, sheet, area, 'insert', area.rowCount === ROW_LIMIT ? 'column' : axisOf(direction), by);
}

/** Deletes cells: what stands below moves up, or what stands to the right moves left. */
export function deleteCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: 'Up' | 'Left',
  by: ChangedBy,
): void {
  if (area.columnCount === COLUMN_LIMIT) {
    deleteRows(model, sheet, area.row, area.rowCount, by);
    return;
  }
  shiftBand(model, sheet, area, 'delete', area.rowCount === ROW_LIMIT ? 'column' : axisOf(direction), by);
}

function axisOf(direction: 'Down' | 'Right' | 'Up' | 'Left'): 'row' | 'column' {
  return direction === 'Down' || direction === 'Up' ? 'row' : 'column';
}

function shiftBand(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  kind: 'insert' | 'delete',
  axis: 'row' | 'column',
  by: ChangedBy,
): void {
  requireWritable(model, sheet);
  const isWhole = axis === 'column' && area.rowCount === ROW_LIMIT;
  const band =
    axis === 'row'
      ? { first: area.column, count: area.columnCount }
      : { first: area.row, count: area.rowCount };
  const [at, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const of: ShiftOf = { axis, kind, at, count, ...(isWhole ? {} : { band }) };
  requireShiftRoom(model, sheet, area, of);
  moveEverything(model, sheet, shiftOf(of));
  for (const table of tablesOn(model, sheet)) if (axis === 'column') repairHeaders(sheet, table);
  notify(model, kindOf(kind, isWhole), sheet, area, by);
}

function kindOf(kind: 'insert' | 'delete', isWhole: boolean) {
  if (isWhole) return kind === 'insert' ? 'columnsInserted' : 'columnsDeleted';
  return kind === 'insert' ? 'cellsInserted' : 'cellsDeleted';
}

/**
 * Only a part of a table or of merged cells cannot move; nothing may fall off the sheet. A header cannot be deleted
 * without its table. Known from documentation (`InsertDeleteConflict`, `MergedRangeConflict`).
 */
function requireShiftRoom(model: WorkbookModel, sheet: SheetModel, area: Area, of: ShiftOf): void {
  const band = bandArea(of);
  const moves = (other: Area): boolean =>
    overlaps(other, band) && (of.axis === 'row' ? endRow(other) > of.at : endColumn(other) > of.at);
  const isCut = (other: Area): boolean => {
    const [start, end] = of.axis === 'row' ? [other.column, endColumn(other)] : [other.row, endRow(other)];
    const [first, last] = of.axis === 'row' ? [band.column, endColumn(band)] : [band.row, endRow(band)];
    return moves(other) && (start < first || end > last);
  };
  for (const table of tablesOn(model, sheet)) {
    const losesHeader = of.kind === 'delete' && of.axis === 'row' && takesHeaderAlone(table.area, area);
    const isFiltered = table.isFiltered && overlaps(table.area, area);
    if (isCut(table.area) || losesHeader || isFiltered) {
      throw new ExcelRefusal('InsertDeleteConflict', 'Det ville flytte en del af en tabel.');
    }
  }
  if (sheet.merges.some(isCut)) {
    throw new ExcelRefusal('MergedRangeConflict', 'Det ville flytte en del af flettede celler.');
  }
  if (of.kind === 'insert' && fallsOff(sheet, of)) {
    throw new ExcelRefusal('InsertDeleteConflict', 'Celler med indhold ville falde ud over arkets kant.');
  }
}

function takesHeaderAlone(table: Area, area: Area): boolean {
  return holdsCell(area, table) && endRow(area) < endRow(table);
}

function fallsOff(sheet: SheetModel, { axis, count, band }: ShiftOf): boolean {
  const { first = 0, count: width = COLUMN_LIMIT } = band ?? {};
  const edge: Area =
    axis === 'row'
      ? { row: ROW_LIMIT - count, column: first, rowCount: count, columnCount: width }
      : { row: first, column: COLUMN_LIMIT - count, rowCount: band?.count ?? ROW_LIMIT, columnCount: count };
  return placesIn(sheet, edge).some(({ row, column }) => valueAt(sheet, row, column) !== null);
}
