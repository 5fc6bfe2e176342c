import { addSheet } from '../../workbook/sheets';
import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
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
    _RegisterDataChangedEvent: (_model, _args, host) => void host.registrations.add('changed:*'),
    _UnregisterDataChangedEvent: (_model, _args, host) => void host.registrations.delete('changed:*'),
    _RegisterAddedEvent: (_model, _args, host) => void host.registrations.add('added:*'),
    _UnregisterAddedEvent: (_model, _args, host) => void host.registrations.delete('added:*'),
    _RegisterDeletedEvent: (_model, _args, host) => void host.registrations.add('deleted:*'),
    _UnregisterDeletedEvent: (_model, _args, host) => void host.registrations.delete('deleted:*'),
  },
};
