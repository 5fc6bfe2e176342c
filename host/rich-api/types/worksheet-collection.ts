import { addSheet } from '../../workbook/sheets';
import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { SHEET_EVENTS, listening } from '../listening';
import type { TypeTable } from '../rich-types';
import { endSheet } from './worksheet-order';

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
  except: { _RegisterDataChangedEvent: 'recorded', _UnregisterDataChangedEvent: 'recorded' },
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
    GetFirst: (_model, args, host) => endSheet(args, host, 'first'),
    GetLast: (_model, args, host) => endSheet(args, host, 'last'),
  },
  call: {
    ...listening(() => '*', { ...SHEET_EVENTS, Added: 'Added', Deleted: 'Deleted' }),
    GetCount: (model, args) =>
      args.optionalFlag(0) === true
        ? model.sheets.filter(({ visibility }) => visibility === 'visible').length
        : model.sheets.length,
  },
};
