import type { Area } from '../../src/workbook/place';
import { readArguments } from './arguments';
import { invalidArgument } from './rich-error';
import type { HostState, RichObject } from './rich-types';
import type { RangeTarget } from './type-targets';

/** Borders are asked for by side; a range has them by name. */
const SIDES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  top: 'EdgeTop',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function part(object: RichObject, name: string): RichObject {
  if (object.type === 'RangeBorderCollection') return object.index(readArguments([SIDES[name] ?? name]));
  const found = object.navigate(pascal(name));
  if (found === null) throw invalidArgument();
  return found;
}

/** What is asked for by `true`, level by level: `{ format: { fill: { color: true } } }`. */
function read(object: RichObject, wanted: unknown): Record<string, unknown> {
  return Object.fromEntries(
    entriesOf(wanted)
      .filter(([, what]) => what !== false && what !== null && what !== undefined)
      .map(([name, what]) => [
        name,
        what === true ? object.get(pascal(name)) : read(part(object, name), what),
      ]),
  );
}

function write(object: RichObject, news: unknown): void {
  for (const [name, value] of entriesOf(news)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'object' && object.has('nav', pascal(name))) write(part(object, name), value);
    else if (typeof value === 'object' && object.type === 'RangeBorderCollection')
      write(part(object, name), value);
    else object.set(pascal(name), value);
  }
}

/** Rows, columns or cells of a range, one by one. */
export type Pieces = 'cells' | 'rows' | 'columns';

function piece({ sheet, area }: RangeTarget, host: HostState, news: Partial<Area>): RichObject {
  return host.object('Range', { sheet, area: { ...area, ...news } });
}

function piecesOf(target: RangeTarget, pieces: Pieces, host: HostState): RichObject[][] {
  const { area } = target;
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  if (pieces === 'rows') return [rows.map((row) => piece(target, host, { row, rowCount: 1 }))];
  if (pieces === 'columns') {
    return [columns.map((column) => piece(target, host, { column, columnCount: 1 }))];
  }
  return rows.map((row) =>
    columns.map((column) => piece(target, host, { row, column, rowCount: 1, columnCount: 1 })),
  );
}

/** Properties of each cell (a grid), or of each row or column (a list). */
export function readPieces(target: RangeTarget, pieces: Pieces, wanted: unknown, host: HostState): unknown {
  const found = piecesOf(target, pieces, host).map((row) => row.map((object) => read(object, wanted)));
  return pieces === 'cells' ? found : found[0];
}

/** Sets properties of each cell, row or column; what is left out or null stays. */
export function writePieces(target: RangeTarget, pieces: Pieces, news: unknown, host: HostState): void {
  const given: unknown = pieces === 'cells' ? news : [news];
  const grid = piecesOf(target, pieces, host);
  if (!Array.isArray(given) || given.length !== grid.length) throw invalidArgument();
  grid.forEach((row, index) => {
    const values: unknown = given[index];
    if (!Array.isArray(values) || values.length !== row.length) throw invalidArgument();
    row.forEach((object, at) => write(object, values[at]));
  });
}
