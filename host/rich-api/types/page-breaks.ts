import { cellArea } from '../../workbook/areas';
import { parseRange } from '../addresses';
import { collection } from '../collection';
import { keep, readKept } from '../kept';
import type { HostState, TypeTable } from '../rich-types';
import type { PageBreakTarget, PageBreaksTarget } from '../type-targets';

const placeOf = ({ sheet, axis }: PageBreaksTarget) => ({ owner: sheet, sheet, path: `PageBreaks/${axis}` });

/** Rows or columns before which a page ends, in order. */
function breaksOf(target: PageBreaksTarget): number[] {
  const found = readKept(placeOf(target), 'At', []);
  return Array.isArray(found) ? found.map(Number) : [];
}

function setBreaks(target: PageBreaksTarget, breaks: readonly number[], host: HostState): void {
  keep(
    placeOf(target),
    'At',
    [...new Set(breaks)].sort((one, other) => one - other),
    host,
  );
}

const members = collection<PageBreaksTarget, 'PageBreak'>({
  member: 'PageBreak',
  members: (target) => breaksOf(target).map((at) => ({ ...target, at })),
  keys: ({ at }) => [String(at)],
  hasCount: false,
});

export const pageBreakCollection: TypeTable<PageBreaksTarget> = {
  name: 'PageBreakCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    Add: (target, args, host) => {
      const { area } = args.range(0, (address) => parseRange(host.model, address, target.sheet));
      const at = area[target.axis];
      setBreaks(target, [...breaksOf(target), at], host);
      return host.object('PageBreak', { ...target, at });
    },
  },
  call: {
    GetCount: members.call.GetCount,
    RemovePageBreaks: (target, _args, host) => setBreaks(target, [], host),
  },
};

export const pageBreak: TypeTable<PageBreakTarget> = {
  name: 'PageBreak',
  known: 'documentation',
  identity: ({ at }) => ({ _Id: at }),
  get: {
    ColumnIndex: ({ axis, at }) => (axis === 'column' ? at : 0),
    RowIndex: ({ axis, at }) => (axis === 'row' ? at : 0),
  },
  make: {
    GetCellAfterBreak: ({ sheet, axis, at }, _args, host) =>
      host.object('Range', { sheet, area: cellArea({ row: 0, column: 0, [axis]: at }) }),
  },
  call: {
    Delete: (target, _args, host) =>
      setBreaks(
        target,
        breaksOf(target).filter((at) => at !== target.at),
        host,
      ),
  },
};
