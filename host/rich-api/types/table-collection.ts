import { overlaps } from '../../workbook/areas';
import { addTable } from '../../workbook/tables';
import type { TableModel } from '../../workbook/model';
import { parseRange } from '../addresses';
import { collection } from '../collection';
import { listening } from '../listening';
import { conflict, itemNotFound } from '../rich-error';
import type { HostState, TypeTable } from '../rich-types';
import type { TablesTarget } from '../type-targets';

/** Tables in reading order when they are asked for by range, else in the order they were made. */
function tablesIn({ sheet, area }: TablesTarget, { model }: HostState): TableModel[] {
  return model.tables.filter(
    (table) =>
      (sheet === undefined || table.sheetId === sheet.id) &&
      (area === undefined || overlaps(table.area, area)),
  );
}

const members = collection<TablesTarget, 'Table'>({
  member: 'Table',
  members: tablesIn,
  keys: ({ name, id }) => [name, id],
  hasCount: true,
});

export const tableCollection: TypeTable<TablesTarget> = {
  ...members,
  name: 'TableCollection',
  known: 'documentation',
  make: {
    ...members.make,
    Add: ({ sheet }, args, host) => {
      const range = args.range(0, (address) => parseRange(host.model, address, sheet));
      // Without headers Excel would push the cells down a row; nobody should want that, so it is not emulated.
      if (args.optionalFlag(1) !== true) throw host.missing('TableCollection.Add without headers (method)');
      if (range.sheet !== sheet && sheet !== undefined) throw conflict('InvalidOperation', 'Another sheet.');
      return host.object('Table', addTable(host.model, range.sheet, range.area, 'addin'));
    },
  },
  call: {
    ...members.call,
    ...listening<TablesTarget>(({ sheet }) => sheet?.id ?? '*', {
      Added: 'TableAdded',
      DataChanged: 'TableChanged',
      Deleted: 'TableDeleted',
    }),
  },
};

/** Tables that touch a range. */
export const tableScopedCollection: TypeTable<TablesTarget> = {
  name: 'TableScopedCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetFirst: (target, _args, host) => {
      const [first] = members.items(target, host);
      if (first === undefined) throw itemNotFound();
      return first;
    },
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
  },
  call: members.call,
};
