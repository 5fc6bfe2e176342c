import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import { mergesAt } from '../../workbook/merges';
import { intersect } from '../../workbook/shift';
import { parseRange, rangeAddress, rangeOn } from '../addresses';
import { clearRange } from '../clear-range';
import { collection } from '../collection';
import { invalidArgument, itemNotFound } from '../rich-error';
import { specialCells } from '../special-cells';
import { usedPart } from '../used-part';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeAreasTarget, RangeTarget } from '../type-targets';

/** More areas than this one call does not give. Known from documentation. */
const MOST_MERGES = 512;

/** Merged cells that touch a range; null object when there are none. */
export function mergedAreas({ sheet, area }: RangeTarget, host: HostState): RichObject | null {
  const areas = mergesAt(sheet, area);
  if (areas.length > MOST_MERGES) throw invalidArgument('Too many merged areas.');
  return areas.length === 0 ? null : host.object('RangeAreas', { sheet, areas });
}

function some(target: RangeAreasTarget, areas: readonly Area[], host: HostState): RichObject | null {
  return areas.length === 0 ? null : host.object('RangeAreas', { sheet: target.sheet, areas });
}

function needed(object: RichObject | null): RichObject {
  if (object === null) throw itemNotFound();
  return object;
}

function intersection(target: RangeAreasTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const other = args.range(0, (address) => parseRange(host.model, address, target.sheet));
  return some(
    target,
    target.areas.flatMap((area) => intersect(area, other.area) ?? []),
    host,
  );
}

function special(target: RangeAreasTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const [type, kinds] = [args.text(0), args.optionalText(1) ?? 'All'];
  const { sheet } = target;
  return some(
    target,
    target.areas.flatMap((area) => specialCells({ sheet, area }, type, kinds, host)),
    host,
  );
}

function used(target: RangeAreasTarget, args: ArgumentReader, host: HostState): RichObject | null {
  const { sheet } = target;
  const valuesOnly = args.optionalFlag(0) ?? false;
  return some(
    target,
    target.areas.flatMap((area) => usedPart({ sheet, area }, valuesOnly) ?? []),
    host,
  );
}

function grown(target: RangeAreasTarget, change: Partial<Area>, host: HostState): RichObject {
  const areas = target.areas.map((area) => ({ ...area, ...change }));
  return host.object('RangeAreas', { sheet: target.sheet, areas });
}

const addresses = ({ sheet, areas }: RangeAreasTarget) =>
  areas.map((area) => rangeAddress({ sheet, area })).join(',');

export const rangeAreas: TypeTable<RangeAreasTarget> = {
  name: 'RangeAreas',
  known: 'documentation',
  isKept: true,
  get: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
    IsEntireColumn: ({ areas }) => areas.every(({ rowCount }) => rowCount === ROW_LIMIT),
    IsEntireRow: ({ areas }) => areas.every(({ columnCount }) => columnCount === COLUMN_LIMIT),
  },
  nav: {
    Areas: (target, host) => host.object('RangeCollection', target),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  make: {
    GetEntireColumn: (target, _args, host) => grown(target, { row: 0, rowCount: ROW_LIMIT }, host),
    GetEntireRow: (target, _args, host) => grown(target, { column: 0, columnCount: COLUMN_LIMIT }, host),
    GetIntersection: (target, args, host) => needed(intersection(target, args, host)),
    GetIntersectionOrNullObject: intersection,
    GetOffsetRangeAreas: ({ sheet, areas }, args, host) =>
      host.object('RangeAreas', {
        sheet,
        areas: areas.map(
          (area) =>
            rangeOn(sheet, {
              ...area,
              row: area.row + args.number(0),
              column: area.column + args.number(1),
            }).area,
        ),
      }),
    GetSpecialCells: (target, args, host) => needed(special(target, args, host)),
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: (target, args, host) => needed(used(target, args, host)),
    GetUsedRangeAreasOrNullObject: used,
  },
  call: {
    Calculate: () => null,
    Clear: ({ sheet, areas }, args, host) => {
      for (const area of areas) clearRange({ sheet, area }, args.raw(0) ?? 'All', host);
    },
    SetDirty: () => null,
  },
};

const members = collection<RangeAreasTarget, 'Range'>({
  member: 'Range',
  members: ({ sheet, areas }) => areas.map((area) => ({ sheet, area })),
  keys: rangeKeys,
  hasCount: false,
});

function rangeKeys(target: RangeTarget): string[] {
  return [rangeAddress(target)];
}

export const rangeCollection: TypeTable<RangeAreasTarget> = {
  name: 'RangeCollection',
  known: 'documentation',
  items: members.items,
  make: { GetItemAt: members.make.GetItemAt },
  call: members.call,
};
