import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { accessDenied, itemNotFound } from '../rich-error';
import type { TypeTable } from '../rich-types';
import type { SettingTarget } from '../type-targets';

const members = collection<WorkbookModel, 'Setting'>({
  member: 'Setting',
  members: (model) => [...model.settings.keys()].map((key) => ({ key })),
  keys: ({ key }) => [key],
  hasCount: false,
});

function write(model: WorkbookModel, key: string, value: unknown): void {
  if (model.readOnly) throw accessDenied();
  model.settings.set(key, value);
}

export const settingCollection: TypeTable<WorkbookModel> = {
  name: 'SettingCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: (model, args, host) => {
      write(model, args.text(0), args.raw(1));
      return host.object('Setting', { key: args.text(0) });
    },
  },
  call: members.call,
};

export const setting: TypeTable<SettingTarget> = {
  name: 'Setting',
  known: 'documentation',
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { model }) => {
      if (!model.settings.has(key)) throw itemNotFound();
      return model.settings.get(key);
    },
  },
  set: { Value: ({ key }, value, { model }) => write(model, key, value) },
  call: {
    Delete: ({ key }, _args, { model }) => {
      if (model.readOnly) throw accessDenied();
      model.settings.delete(key);
    },
  },
};
