import type { CellPlace } from '../../../src/workbook/place';
import { valueAt } from '../../workbook/cells';
import type { SheetModel } from '../../workbook/model';
import { sizeOf, type Axis } from './axis';
import type { SheetAxes } from './sheet-axes';

/** The next cell that is not hidden; stays where it is at the border of the sheet. */
export function step(axes: SheetAxes, from: CellPlace, row: number, column: number): CellPlace {
  return { row: next(axes.rows, from.row, row), column: next(axes.columns, from.column, column) };
}

function next(axis: Axis, from: number, by: number): number {
  if (by === 0) return from;
  for (let index = from + by; index >= 0 && index < axis.count; index += by) {
    if (sizeOf(axis, index) > 0) return index;
  }
  return from;
}

/** As Ctrl and an arrow: to the end of the filled cells, or over blank ones to the next filled cell. */
export function jump(
  sheet: SheetModel,
  axes: SheetAxes,
  from: CellPlace,
  row: number,
  column: number,
): CellPlace {
  const isFilled = (place: CellPlace) => valueAt(sheet, place.row, place.column) !== null;
  let at = step(axes, from, row, column);
  if (same(at, from)) return from;
  const runs = isFilled(from) && isFilled(at);
  for (;;) {
    const ahead = step(axes, at, row, column);
    if (same(ahead, at)) return at;
    if (runs && !isFilled(ahead)) return at;
    if (!runs && isFilled(at)) return at;
    at = ahead;
  }
}

function same(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
