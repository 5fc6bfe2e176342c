import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { Area, CellPlace } from '../../../src/workbook/place';

/** The chosen cells: typing goes to `active`; `corner` is the opposite end of what is chosen. */
export interface Selection {
  readonly active: CellPlace;
  readonly corner: CellPlace;
}

export const FIRST_CELL: CellPlace = { row: 0, column: 0 };

/** Opposite corner of whole rows and columns. */
export const LAST_CELL: CellPlace = { row: ROW_LIMIT - 1, column: COLUMN_LIMIT - 1 };

/** The cell that has to be in view: where the selection was moved to, unless it is a whole row or column. */
export function cellToSee({ active, corner }: Selection): CellPlace {
  return {
    row: corner.row === LAST_CELL.row ? active.row : corner.row,
    column: corner.column === LAST_CELL.column ? active.column : corner.column,
  };
}

export function selectCell(place: CellPlace): Selection {
  return { active: place, corner: place };
}

export function selectedArea({ active, corner }: Selection): Area {
  return {
    row: Math.min(active.row, corner.row),
    column: Math.min(active.column, corner.column),
    rowCount: Math.abs(active.row - corner.row) + 1,
    columnCount: Math.abs(active.column - corner.column) + 1,
  };
}

/** The selection that covers an area, with its first cell active. */
export function selectArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    corner: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  };
}
