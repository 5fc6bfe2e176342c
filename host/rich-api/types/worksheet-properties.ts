import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { collection } from '../collection';
import { needText } from '../need';
import type { HostState, TypeTable } from '../rich-types';
import type { SheetPropertyTarget } from '../type-targets';

const members = collection<SheetModel, 'WorksheetCustomProperty'>({
  member: 'WorksheetCustomProperty',
  members: (sheet) => [...(sheet.customProperties?.keys() ?? [])].map((key) => ({ sheet, key })),
  keys: ({ key }) => [key],
  hasCount: false,
});

function put(sheet: SheetModel, key: string, value: string, { model }: HostState): void {
  requireWritable(model, sheet);
  sheet.customProperties ??= new Map();
  sheet.customProperties.set(key, value);
}

export const worksheetCustomPropertyCollection: TypeTable<SheetModel> = {
  name: 'WorksheetCustomPropertyCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: (sheet, args, host) => {
      put(sheet, args.text(0), args.text(1), host);
      return host.object('WorksheetCustomProperty', { sheet, key: args.text(0) });
    },
  },
  call: members.call,
};

export const worksheetCustomProperty: TypeTable<SheetPropertyTarget> = {
  name: 'WorksheetCustomProperty',
  known: 'documentation',
  identity: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties?.get(key) ?? '' },
  set: { Value: ({ sheet, key }, value, host) => put(sheet, key, needText(value), host) },
  call: {
    Delete: ({ sheet, key }, _args, { model }) => {
      requireWritable(model, sheet);
      sheet.customProperties?.delete(key);
    },
  },
};
