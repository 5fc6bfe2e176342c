import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import { columnsWidth, rowsHeight } from '../range-rows';
import type { ChartPart } from './chart-targets';

/** Place and size of a chart on its sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box around the cells that a chart covers: charts lie on whole cells here. */
export function chartBox({ sheet, chart: { area } }: ChartPart): ChartBox {
  const range = { sheet, area };
  return {
    left: columnsWidth(range, 0, area.column),
    top: rowsHeight(range, 0, area.row),
    width: columnsWidth(range, area.column, area.columnCount),
    height: rowsHeight(range, area.row, area.rowCount),
  };
}

/** How many rows or columns fill so many points, at least one. */
function count(points: number, limit: number, sizeOf: (index: number) => number): number {
  let [filled, index] = [0, 0];
  while (index < limit && filled + sizeOf(index) / 2 < points) filled += sizeOf(index++);
  return index;
}

/** Lays a chart over the cells that fit a box best. */
export function placeInBox({ sheet, chart }: ChartPart, { left, top, width, height }: ChartBox): void {
  const range = { sheet, area: chart.area };
  const column = count(left, COLUMN_LIMIT, (index) => columnsWidth(range, index, 1));
  const row = count(top, ROW_LIMIT, (index) => rowsHeight(range, index, 1));
  const columnCount = count(width, COLUMN_LIMIT, (index) => columnsWidth(range, column + index, 1));
  const rowCount = count(height, ROW_LIMIT, (index) => rowsHeight(range, row + index, 1));
  const area: Area = { row, column, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
  chart.area = area;
  if (chart.spec !== null) chart.spec = { ...chart.spec, area };
}
