import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { itemNotFound } from '../rich-error';
import type { SettingTarget, TypeTable } from '../rich-types';

export const application: TypeTable<WorkbookModel> = {
  name: 'Application',
  known: 'documentation',
  get: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
  },
  nav: { CultureInfo: (model, host) => host.object('CultureInfo', model) },
};

export const cultureInfo: TypeTable<WorkbookModel> = {
  name: 'CultureInfo',
  known: 'documentation',
  get: { Name: (_model, { culture }) => culture },
  nav: { NumberFormat: (model, host) => host.object('NumberFormatInfo', model) },
};

/** What the culture writes between a number's parts. */
function separator(culture: string, part: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(culture, { useGrouping: true }).formatToParts(1234567.5);
  return parts.find(({ type }) => type === part)?.value ?? '';
}

export const numberFormatInfo: TypeTable<WorkbookModel> = {
  name: 'NumberFormatInfo',
  known: 'documentation',
  get: {
    NumberDecimalSeparator: (_model, { culture }) => separator(culture, 'decimal'),
    NumberGroupSeparator: (_model, { culture }) => separator(culture, 'group'),
  },
};

export const workbookProtection: TypeTable<WorkbookModel> = {
  name: 'WorkbookProtection',
  known: 'documentation',
  get: { Protected: ({ structureProtected }) => structureProtected },
};

/** 1 January 1904 is day 0 of the 1904 system and day 1462 of the other; how to ask is uncalibrated. */
const FIRST_DAY_OF_1904 = { '1900': 1462, '1904': 0 };

export const functions: TypeTable<WorkbookModel> = {
  name: 'Functions',
  known: 'uncalibrated',
  make: {
    Date: (model, args, host) => {
      const asked = [args.number(0), args.number(1), args.number(2)].join();
      if (asked !== '1904,1,1') throw host.missing(`Functions.Date of ${asked} (method)`);
      return host.object('FunctionResult', { value: FIRST_DAY_OF_1904[model.dateSystem] });
    },
  },
};

export const functionResult: TypeTable<{ readonly value: number }> = {
  name: 'FunctionResult',
  known: 'documentation',
  get: { Value: ({ value }) => value, Error: () => null },
};

const settings = collection<WorkbookModel, 'Setting'>({
  member: 'Setting',
  members: (model) => [...model.settings.keys()].map((key) => ({ key })),
  keys: ({ key }) => [key],
  hasCount: false,
});

export const settingCollection: TypeTable<WorkbookModel> = {
  name: 'SettingCollection',
  known: 'documentation',
  items: settings.items,
  index: settings.index,
  make: {
    GetItem: settings.make.GetItem,
    GetItemOrNullObject: settings.make.GetItemOrNullObject,
    Add: (model, args, host) => {
      model.settings.set(args.text(0), args.raw(1));
      return host.object('Setting', { key: args.text(0) });
    },
  },
  call: settings.call,
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
  call: { Delete: ({ key }, _args, { model }) => model.settings.delete(key) },
};
