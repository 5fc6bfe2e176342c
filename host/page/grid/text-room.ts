import type { CellPlace } from '../../../src/workbook/place';
import { valueAt } from '../../workbook/cells';
import type { SheetModel } from '../../workbook/model';
import { sizeOf, type Axis } from './axis';

/** How far a text may run over blank cells to its right, in pixels from its own left edge. */
export function roomToTheRight(sheet: SheetModel, columns: Axis, { row, column }: CellPlace): number {
  let room = sizeOf(columns, column);
  for (let next = column + 1; next < columns.count && valueAt(sheet, row, next) === null; next++) {
    room += sizeOf(columns, next);
    if (room > 2000) break;
  }
  return room;
}

/** A number that does not fit is shown as `###`, never cut: half a number would be another number. */
export function fitsNumber(text: string, width: number, fontSize = 11): boolean {
  return text.length * fontSize * 0.6 <= width - 4;
}
