import type { CellPlace } from '../../../src/workbook/place';
import type { SheetModel } from '../../workbook/model';
import { offsetOf, sizeOf } from './axis';
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid-styles';
import { mergeAt } from './merge-at';
import type { SheetAxes } from './sheet-axes';

/** Where a cell lies on the scrolled ground of the grid, in pixels. */
export interface CellBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** `scrollTop` moves cells of frozen rows along, for they stay in view while what lies over them scrolls. */
export function boxOf(sheet: SheetModel, axes: SheetAxes, place: CellPlace, scrollTop: number): CellBox {
  const { row, column, rowCount, columnCount } = mergeAt(sheet, place) ?? {
    ...place,
    rowCount: 1,
    columnCount: 1,
  };
  return {
    top: HEAD_HEIGHT + offsetOf(axes.rows, row) + (row < sheet.frozenRows ? scrollTop : 0),
    left: HEAD_WIDTH + offsetOf(axes.columns, column),
    width: sizeOf(axes.columns, column, columnCount),
    height: sizeOf(axes.rows, row, rowCount),
  };
}

/** A cell that has scrolled under the frozen rows. */
export function isCovered(
  sheet: SheetModel,
  axes: SheetAxes,
  { row }: CellPlace,
  scrollTop: number,
): boolean {
  return (
    row >= sheet.frozenRows &&
    offsetOf(axes.rows, row) - offsetOf(axes.rows, sheet.frozenRows) < scrollTop - 4
  );
}
