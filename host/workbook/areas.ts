import type { Area, CellPlace } from '../../src/workbook/place';

export function cellArea({ row, column }: CellPlace): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

export function endRow(area: Area): number {
  return area.row + area.rowCount;
}

export function endColumn(area: Area): number {
  return area.column + area.columnCount;
}

export function holdsCell(area: Area, { row, column }: CellPlace): boolean {
  return row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < endRow(other) &&
    other.row < endRow(one) &&
    one.column < endColumn(other) &&
    other.column < endColumn(one)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** The area between two corners, ends not included; `undefined` when nothing is between them. */
function areaBetween(row: number, column: number, rowEnd: number, columnEnd: number): Area | undefined {
  if (rowEnd <= row || columnEnd <= column) return undefined;
  return { row, column, rowCount: rowEnd - row, columnCount: columnEnd - column };
}

/** What is left of an area when another one is taken out: up to four pieces. */
export function subtractArea(area: Area, cut: Area): Area[] {
  if (!overlaps(area, cut)) return [area];
  const top = Math.max(area.row, cut.row);
  const bottom = Math.min(endRow(area), endRow(cut));
  const pieces = [
    areaBetween(area.row, area.column, top, endColumn(area)),
    areaBetween(top, area.column, bottom, cut.column),
    areaBetween(top, endColumn(cut), bottom, endColumn(area)),
    areaBetween(bottom, area.column, endRow(area), endColumn(area)),
  ];
  return pieces.filter((piece) => piece !== undefined);
}
