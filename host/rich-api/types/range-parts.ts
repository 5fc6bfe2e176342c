import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import { cellArea, endColumn, endRow } from '../../workbook/areas';
import { intersect } from '../../workbook/shift';
import { parseRange, rangeOn } from '../addresses';
import { findCell, readFindOptions } from '../find-cells';
import { needWord } from '../need';
import { edgeOf, surroundingRegion } from '../range-edges';
import { specialCells } from '../special-cells';
import { usedPart } from '../used-part';
import { invalidArgument, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';
import { mergedAreas } from './range-areas';

type Make = Required<TypeTable<RangeTarget>>['make'];

function at(target: RangeTarget, host: HostState, change: Partial<Area>): RichObject {
  return host.object('Range', rangeOn(target.sheet, { ...target.area, ...change }));
}

function needed(object: RichObject | null): RichObject {
  if (object === null) throw itemNotFound();
  return object;
}

function otherRange(target: RangeTarget, args: ArgumentReader, host: HostState): RangeTarget {
  return args.range(0, (address) => parseRange(host.model, address, target.sheet));
}

/** The smallest range around this one and another on the same sheet. */
function boundingRect(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject {
  const other = otherRange(target, args, host);
  if (other.sheet !== target.sheet) throw invalidArgument();
  const row = Math.min(target.area.row, other.area.row);
  const column = Math.min(target.area.column, other.area.column);
  const rowCount = Math.max(endRow(target.area), endRow(other.area)) - row;
  const columnCount = Math.max(endColumn(target.area), endColumn(other.area)) - column;
  return at(target, host, { row, column, rowCount, columnCount });
}

function intersection(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const other = otherRange(target, args, host);
  const area = other.sheet === target.sheet ? intersect(target.area, other.area) : undefined;
  return area === undefined ? null : at(target, host, area);
}

function used(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const area = usedPart(target, args.optionalFlag(0) ?? false);
  return area === undefined ? null : at(target, host, area);
}

function found(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const cell = findCell(target, args.text(0), readFindOptions(args.raw(1)));
  return cell === undefined ? null : host.object('Range', cell);
}

function special(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const areas = specialCells(target, args.text(0), args.optionalText(1) ?? 'All', host);
  return areas.length === 0 ? null : host.object('RangeAreas', { sheet: target.sheet, areas });
}

const DIRECTIONS = ['Up', 'Down', 'Left', 'Right'] as const;

/** Where Ctrl and an arrow key lead from the active cell, the first one of the range unless another is named. */
function edge(target: RangeTarget, args: ArgumentReader, host: HostState): Area {
  const from = args.raw(1) === null || args.raw(1) === undefined ? target : argumentRange(target, args, host);
  return edgeOf({ sheet: target.sheet, area: cellArea(from.area) }, needWord(args.raw(0), DIRECTIONS));
}

function argumentRange(target: RangeTarget, args: ArgumentReader, host: HostState): RangeTarget {
  return args.range(1, (address) => parseRange(host.model, address, target.sheet));
}

/** Rows above or below, columns before or after: a negative count goes the other way. */
function beside(axis: 'row' | 'column', side: 1 | -1): Make[string] {
  return (target, args, host) => {
    const count = args.optionalNumber(0) ?? 1;
    if (count === 0) throw invalidArgument();
    const isAfter = side * count > 0;
    const { area } = target;
    const size = Math.abs(count);
    return axis === 'row'
      ? at(target, host, { row: isAfter ? endRow(area) : area.row - size, rowCount: size })
      : at(target, host, { column: isAfter ? endColumn(area) : area.column - size, columnCount: size });
  };
}

/** Ranges that follow from a range. */
export const rangeParts = {
  Find: (target, args, host) => needed(found(target, args, host)),
  FindOrNullObject: found,
  GetAbsoluteResizedRange: (target, args, host) =>
    at(target, host, { rowCount: args.number(0), columnCount: args.number(1) }),
  GetBoundingRect: boundingRect,
  GetCell: ({ sheet, area }, args, host) => {
    const place = { row: area.row + args.number(0), column: area.column + args.number(1) };
    return host.object('Range', rangeOn(sheet, { ...place, rowCount: 1, columnCount: 1 }));
  },
  GetColumn: (target, args, host) =>
    at(target, host, { column: target.area.column + args.number(0), columnCount: 1 }),
  GetColumnsAfter: beside('column', 1),
  GetColumnsBefore: beside('column', -1),
  GetEntireColumn: (target, _args, host) => at(target, host, { row: 0, rowCount: ROW_LIMIT }),
  GetEntireRow: (target, _args, host) => at(target, host, { column: 0, columnCount: COLUMN_LIMIT }),
  GetExtendedRange: (target, args, host) => {
    const end = edge(target, args, host);
    const row = Math.min(target.area.row, end.row);
    const column = Math.min(target.area.column, end.column);
    const rowCount = Math.max(endRow(target.area), endRow(end)) - row;
    const columnCount = Math.max(endColumn(target.area), endColumn(end)) - column;
    return at(target, host, { row, column, rowCount, columnCount });
  },
  GetIntersection: (target, args, host) => needed(intersection(target, args, host)),
  GetIntersectionOrNullObject: intersection,
  GetLastCell: (target, _args, host) =>
    at(target, host, cellArea({ row: endRow(target.area) - 1, column: endColumn(target.area) - 1 })),
  GetLastColumn: (target, _args, host) =>
    at(target, host, { column: endColumn(target.area) - 1, columnCount: 1 }),
  GetLastRow: (target, _args, host) => at(target, host, { row: endRow(target.area) - 1, rowCount: 1 }),
  GetMergedAreasOrNullObject: (target, _args, host) => mergedAreas(target, host),
  GetOffsetRange: (target, args, host) =>
    at(target, host, {
      row: target.area.row + args.number(0),
      column: target.area.column + args.number(1),
    }),
  GetRangeEdge: (target, args, host) => at(target, host, edge(target, args, host)),
  GetResizedRange: (target, args, host) =>
    at(target, host, {
      rowCount: target.area.rowCount + args.number(0),
      columnCount: target.area.columnCount + args.number(1),
    }),
  GetRow: (target, args, host) => at(target, host, { row: target.area.row + args.number(0), rowCount: 1 }),
  GetRowsAbove: beside('row', -1),
  GetRowsBelow: beside('row', 1),
  GetSpecialCells: (target, args, host) => needed(special(target, args, host)),
  GetSpecialCellsOrNullObject: special,
  GetSpillParentOrNullObject: () => null,
  GetSpillingToRangeOrNullObject: () => null,
  GetSurroundingRegion: (target, _args, host) => at(target, host, surroundingRegion(target)),
  GetTables: ({ sheet, area }, _args, host) => host.object('TableScopedCollection', { sheet, area }),
  GetUsedRange: (target, args, host) => used(target, args, host) ?? at(target, host, cellArea(target.area)),
  GetUsedRangeOrNullObject: used,
  GetVisibleView: (target, _args, host) => host.object('RangeView', target),
} satisfies Make;
