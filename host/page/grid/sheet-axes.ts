import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { CellPlace } from '../../../src/workbook/place';
import { placeOfKey } from '../../workbook/cells';
import type { CellModel, SheetModel } from '../../workbook/model';
import { makeAxis, type Axis } from './axis';

/** How far a sheet is drawn and how its rows and columns lie. */
export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Last cell that holds something. */
  readonly lastUsed: CellPlace;
}

/** Excel's row of 15 points at 96 dots per inch. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
const PIXELS_PER_POINT = 96 / 72;

/** Empty rows and columns that are drawn past the last used or chosen one. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 12;

/** Lays out a sheet; `reach` is a cell that has to be part of it, for example the chosen one. */
export function layOutSheet(sheet: SheetModel, reach: CellPlace): SheetAxes {
  const { lastUsed, heights } = measureCells(sheet);
  const below = sheet.charts.map(({ area }) => area.row + area.rowCount);
  const lastRow = Math.max(lastUsed.row, reach.row, ...below);
  const rowCount = Math.min(ROW_LIMIT, Math.max(60, lastRow + MORE_ROWS));
  const columnCount = Math.min(
    COLUMN_LIMIT,
    Math.max(26, Math.max(lastUsed.column, reach.column) + MORE_COLUMNS),
  );
  const height = (row: number) => {
    const own = sheet.rows.get(row);
    if (own?.hidden === true) return 0;
    if (own?.height !== undefined) return Math.round(own.height * PIXELS_PER_POINT);
    return heights.get(row) ?? ROW_HEIGHT;
  };
  return {
    rows: makeAxis(rowCount, height),
    columns: makeAxis(columnCount, (column) => columnPixels(sheet, column)),
    lastUsed,
  };
}

/** Width in pixels of a width in characters of the standard font, as Excel rounds it. */
function columnPixels(sheet: SheetModel, column: number): number {
  const own = sheet.columns.get(column);
  if (own?.hidden === true) return 0;
  return own?.width === undefined ? COLUMN_WIDTH : Math.trunc(own.width * 7 + 5);
}

/** One walk over all cells: where the last one is, and rows that grow with large or wrapped text. */
function measureCells(sheet: SheetModel): { lastUsed: CellPlace; heights: Map<number, number> } {
  const heights = new Map<number, number>();
  let row = 0;
  let column = 0;
  for (const [key, cell] of sheet.cells) {
    const place = placeOfKey(key);
    if (cell.value !== null || cell.formula !== undefined) {
      row = Math.max(row, place.row);
      column = Math.max(column, place.column);
    }
    const height = neededHeight(sheet, cell, place.column);
    if (height > (heights.get(place.row) ?? ROW_HEIGHT)) heights.set(place.row, height);
  }
  return { lastUsed: { row, column }, heights };
}

function neededHeight(sheet: SheetModel, { value, format }: CellModel, column: number): number {
  if (format === undefined) return ROW_HEIGHT;
  const line = Math.ceil((format.fontSize ?? 11) * 1.75);
  if (format.wrap !== true || typeof value !== 'string') return Math.max(ROW_HEIGHT, line);
  const perLine = Math.max(1, columnPixels(sheet, column) / ((format.fontSize ?? 11) * 0.62));
  const lines = value
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
  return Math.max(ROW_HEIGHT, lines * Math.ceil(line * 0.92));
}
