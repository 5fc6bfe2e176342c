import type { Area, CellPlace } from '../../src/workbook/place';
import { endColumn, endRow, overlaps, subtractArea } from './areas';

/** Cells that come in or go: along rows (up and down) or along columns (left and right). */
export interface ShiftOf {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  /** First row or column that comes in or goes, and how many. */
  readonly at: number;
  readonly count: number;
  /** Columns (or rows) between which cells move; absent when whole rows or columns come in or go. */
  readonly band?: { readonly first: number; readonly count: number };
}

/** Where cells and areas of the sheet are afterwards; `undefined` for what is deleted. */
export interface Shift {
  readonly of: ShiftOf;
  readonly place: (place: CellPlace) => CellPlace | undefined;
  /** An area that lies only partly between the moving columns stays. */
  readonly area: (area: Area) => Area | undefined;
  /** The same, but the part that moves parts from the rest. */
  readonly pieces: (area: Area) => Area[];
  /** A row or column along the axis. */
  readonly line: (line: number) => number | undefined;
}

export function shiftOf(of: ShiftOf): Shift {
  const isInBand = (start: number, end: number): boolean =>
    of.band === undefined || (start >= of.band.first && end <= of.band.first + of.band.count);
  const shift: Shift = {
    of,
    line: (line) => moveLine(of, line),
    place: (place) => {
      const cross = of.axis === 'row' ? place.column : place.row;
      if (!isInBand(cross, cross + 1)) return place;
      const moved = moveLine(of, place[of.axis]);
      return moved === undefined ? undefined : { ...place, [of.axis]: moved };
    },
    area: (area) => {
      const [start, end] = crossOf(of, area);
      return isInBand(start, end) ? moveArea(of, area) : area;
    },
    pieces: (area) => {
      const [start, end] = crossOf(of, area);
      if (isInBand(start, end)) return [shift.area(area)].filter((piece) => piece !== undefined);
      const band = bandArea(of);
      if (!overlaps(area, band)) return [area];
      const inside = intersect(area, band);
      const moved = inside === undefined ? undefined : moveArea(of, inside);
      return [...subtractArea(area, band), ...(moved === undefined ? [] : [moved])];
    },
  };
  return shift;
}

function crossOf({ axis }: ShiftOf, area: Area): [number, number] {
  return axis === 'row' ? [area.column, endColumn(area)] : [area.row, endRow(area)];
}

/** Everything between the moving columns, from one end of the sheet to the other. */
export function bandArea({ axis, band }: ShiftOf): Area {
  const { first, count } = band ?? { first: 0, count: Number.MAX_SAFE_INTEGER };
  const all = Number.MAX_SAFE_INTEGER;
  return axis === 'row'
    ? { row: 0, column: first, rowCount: all, columnCount: count }
    : { row: first, column: 0, rowCount: count, columnCount: all };
}

function moveLine({ kind, at, count }: ShiftOf, line: number): number | undefined {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line < at + count ? undefined : line - count;
}

function moveArea(of: ShiftOf, area: Area): Area | undefined {
  const [start, length] = of.axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const moved = moveSpan(of, start, length);
  if (moved === undefined) return undefined;
  return of.axis === 'row'
    ? { ...area, row: moved.start, rowCount: moved.length }
    : { ...area, column: moved.start, columnCount: moved.length };
}

/** What starts behind the place moves; what spans it grows or shrinks. */
function moveSpan(
  { kind, at, count }: ShiftOf,
  start: number,
  length: number,
): { start: number; length: number } | undefined {
  if (kind === 'insert') {
    if (start >= at) return { start: start + count, length };
    return { start, length: start + length > at ? length + count : length };
  }
  const left = (line: number): number => (line < at ? line : Math.max(at, line - count));
  const now = { start: left(start), length: left(start + length) - left(start) };
  return now.length > 0 ? now : undefined;
}

/** What two areas share. */
export function intersect(one: Area, other: Area): Area | undefined {
  if (!overlaps(one, other)) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(endRow(one), endRow(other)) - row;
  const columnCount = Math.min(endColumn(one), endColumn(other)) - column;
  return { row, column, rowCount, columnCount };
}
