import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { kept, keptNumber, keptText } from '../kept';
import { accessDenied, invalidArgument } from '../rich-error';
import type { TypeTable } from '../rich-types';
import type { SettingTarget } from '../type-targets';

const keptProperties = kept((owner: WorkbookModel) => ({ owner, path: 'DocumentProperties' }), {
  Author: keptText(''),
  Category: keptText(''),
  Comments: keptText(''),
  Company: keptText(''),
  Keywords: keptText(''),
  Manager: keptText(''),
  RevisionNumber: keptNumber(0),
  Subject: keptText(''),
  Title: keptText(''),
});

export const documentProperties: TypeTable<WorkbookModel> = {
  name: 'DocumentProperties',
  known: 'documentation',
  except: { CreationDate: 'uncalibrated', LastAuthor: 'uncalibrated' },
  get: {
    ...keptProperties.get,
    // The host has no clock.
    CreationDate: () => '2026-01-01T00:00:00Z',
    LastAuthor: () => '',
  },
  set: keptProperties.set,
  nav: { Custom: (model, host) => host.object('CustomPropertyCollection', model) },
};

const members = collection<WorkbookModel, 'CustomProperty'>({
  member: 'CustomProperty',
  members: (model) => [...(model.customProperties?.keys() ?? [])].map((key) => ({ key })),
  keys: ({ key }) => [key],
  hasCount: false,
});

/** Outside the web Excel cuts a text after 255 characters without a word; that is what this host does. */
const LONGEST_TEXT = 255;

function put(model: WorkbookModel, key: string, value: unknown): void {
  if (model.readOnly) throw accessDenied();
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain) throw invalidArgument();
  model.customProperties ??= new Map();
  model.customProperties.set(key, typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value);
}

export const customPropertyCollection: TypeTable<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: (model, args, host) => {
      put(model, args.text(0), args.raw(1));
      return host.object('CustomProperty', { key: args.text(0) });
    },
  },
  call: {
    ...members.call,
    DeleteAll: (model) => {
      if (model.readOnly) throw accessDenied();
      model.customProperties?.clear();
    },
  },
};

const TYPES = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

export const customProperty: TypeTable<SettingTarget> = {
  name: 'CustomProperty',
  known: 'documentation',
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Type: ({ key }, { model }) => {
      const type = typeof model.customProperties?.get(key);
      return type === 'string' || type === 'number' || type === 'boolean' ? TYPES[type] : 'String';
    },
    Value: ({ key }, { model }) => model.customProperties?.get(key),
  },
  set: { Value: ({ key }, value, { model }) => put(model, key, value) },
  call: { Delete: ({ key }, _args, { model }) => void model.customProperties?.delete(key) },
};
