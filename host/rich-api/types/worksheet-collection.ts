import { addSheet } from '../../workbook/sheets';
import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { registrations } from '../registrations';
import type { TypeTable } from '../rich-types';

const members = collection<WorkbookModel, 'Worksheet'>({
  member: 'Worksheet',
  members: (model) => model.sheets,
  keys: ({ name, id }) => [name, id],
  hasCount: false,
});

function freeName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = model.sheets.length + 1; ; number++) {
    if (!taken.has(`ark${number}`)) return `Ark${number}`;
  }
}

export const worksheetCollection: TypeTable<WorkbookModel> = {
  name: 'WorksheetCollection',
  known: 'documentation',
  except: {
    _RegisterDataChangedEvent: 'recorded',
    _UnregisterDataChangedEvent: 'recorded',
    _RegisterAddedEvent: 'uncalibrated',
    _UnregisterAddedEvent: 'uncalibrated',
    _RegisterDeletedEvent: 'uncalibrated',
    _UnregisterDeletedEvent: 'uncalibrated',
    _RegisterRowSortedEvent: 'uncalibrated',
    _UnregisterRowSortedEvent: 'uncalibrated',
    _RegisterRowHiddenChangedEvent: 'uncalibrated',
    _UnregisterRowHiddenChangedEvent: 'uncalibrated',
    _RegisterProtectionChangedEvent: 'uncalibrated',
    _UnregisterProtectionChangedEvent: 'uncalibrated',
  },
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: (model, args, host) =>
      host.object('Worksheet', addSheet(model, args.optionalText(0) ?? freeName(model), 'addin')),
    GetActiveWorksheet: (model, args, host) => {
      const active = model.sheets.find(({ id }) => id === model.activeSheetId);
      return active === undefined
        ? members.make.GetItemAt(model, args, host)
        : host.object('Worksheet', active);
    },
  },
  call: {
    GetCount: members.call.GetCount,
    ...registrations('DataChanged', 'changed'),
    ...registrations('Added', 'added'),
    ...registrations('Deleted', 'deleted'),
    ...registrations('RowSorted', 'rowSorted'),
    ...registrations('RowHiddenChanged', 'rowHidden'),
    ...registrations('ProtectionChanged', 'protection'),
  },
};
