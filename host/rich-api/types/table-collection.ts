import { overlaps } from '../../workbook/areas';
import { addTable } from '../../workbook/tables';
import type { TableModel } from '../../workbook/model';
import { parseRange } from '../addresses';
import { collection } from '../collection';
import { registrations } from '../registrations';
import { conflict } from '../rich-error';
import type { HostState, TypeTable } from '../rich-types';
import type { TablesTarget } from '../type-targets';

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
  except: {
    _RegisterAddedEvent: 'uncalibrated',
    _UnregisterAddedEvent: 'uncalibrated',
    _RegisterDeletedEvent: 'uncalibrated',
    _UnregisterDeletedEvent: 'uncalibrated',
  },
  call: {
    ...members.call,
    ...registrations('Added', 'tableAdded'),
    ...registrations('Deleted', 'tableDeleted'),
  },
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
};

/** Tables that touch a range. */
export const tableScopedCollection: TypeTable<TablesTarget> = {
  name: 'TableScopedCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: { GetItem: members.make.GetItem },
  call: members.call,
};
