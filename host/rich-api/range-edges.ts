import { COLUMN_LIMIT, ROW_LIMIT } from '../../src/workbook/a1';
import type { Area, CellPlace } from '../../src/workbook/place';
import { cellArea, endColumn, endRow } from '../workbook/areas';
import { valueAt, valuesOf } from '../workbook/cells';
import { usedArea } from '../workbook/used-area';
import type { RangeTarget } from './type-targets';

const STEPS = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
} as const;

/** Where Ctrl and an arrow key lead: to the end of the block of filled cells, else to the next filled cell, else to the sheet's edge. */
export function edgeOf({ sheet, area }: RangeTarget, direction: keyof typeof STEPS): Area {
  const step = STEPS[direction];
  const next = (place: CellPlace): CellPlace => ({
    row: place.row + step.row,
    column: place.column + step.column,
  });
  const isFilled = ({ row, column }: CellPlace) => valueAt(sheet, row, column) !== null;
  const used = usedArea(sheet) ?? cellArea({ row: 0, column: 0 });
  const isBeyond = ({ row, column }: CellPlace) =>
    row < 0 || column < 0 || row >= endRow(used) || column >= endColumn(used);
  let place: CellPlace = area;
  const isInBlock = isFilled(place) && !isBeyond(next(place)) && isFilled(next(place));
  if (isInBlock) {
    while (!isBeyond(next(place)) && isFilled(next(place))) place = next(place);
    return cellArea(place);
  }
  do place = next(place);
  while (!isBeyond(place) && !isFilled(place));
  return cellArea(isBeyond(place) ? sheetEdge(area, direction) : place);
}

function sheetEdge({ row, column }: CellPlace, direction: keyof typeof STEPS): CellPlace {
  if (direction === 'Up') return { row: 0, column };
  if (direction === 'Down') return { row: ROW_LIMIT - 1, column };
  return { row, column: direction === 'Left' ? 0 : COLUMN_LIMIT - 1 };
}

/** The block of cells around a range that blank rows and columns end (Ctrl+A). */
export function surroundingRegion({ sheet, area }: RangeTarget): Area {
  const isBlank = (part: Area): boolean =>
    valuesOf(sheet, part).every((row) => row.every((value) => value === null));
  let region = area;
  for (;;) {
    const top = Math.max(0, region.row - 1);
    const left = Math.max(0, region.column - 1);
    const bottom = Math.min(ROW_LIMIT, endRow(region) + 1);
    const right = Math.min(COLUMN_LIMIT, endColumn(region) + 1);
    const width = { column: left, columnCount: right - left };
    const height = { row: top, rowCount: bottom - top };
    const grown: Area = {
      row: isBlank({ ...width, row: top, rowCount: 1 }) ? region.row : top,
      column: isBlank({ ...height, column: left, columnCount: 1 }) ? region.column : left,
      rowCount: 0,
      columnCount: 0,
    };
    const lastRow = isBlank({ ...width, row: bottom - 1, rowCount: 1 }) ? endRow(region) : bottom;
    const lastColumn = isBlank({ ...height, column: right - 1, columnCount: 1 }) ? endColumn(region) : right;
    const next = { ...grown, rowCount: lastRow - grown.row, columnCount: lastColumn - grown.column };
    const isDone = JSON.stringify(next) === JSON.stringify(region);
    if (isDone) return region;
    region = next;
  }
}
