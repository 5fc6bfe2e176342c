import { sheetReference } from '../../../src/workbook/a1';
import { requireOpenStructure } from '../../workbook/guards';
import type { NameModel, WorkbookModel } from '../../workbook/model';
import { constantOf, requireFreeName, setName, targetOf } from '../../workbook/names';
import { collection } from '../collection';
import { needFlag, needText } from '../need';
import { accessDenied, invalidArgument } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';

const members = collection<WorkbookModel, 'NamedItem'>({
  member: 'NamedItem',
  members: (model) => model.names.filter(({ sheetId }) => sheetId === null),
  keys: ({ name }) => [name],
  hasCount: false,
});

/** A range object becomes an absolute reference with its sheet, as Excel stores it. */
function formulaOf(args: ArgumentReader): string {
  const range = args.rangeObject(1);
  return range === undefined ? args.text(1) : `=${sheetReference(range.sheet.name, range.area)}`;
}

function add(model: WorkbookModel, args: ArgumentReader, host: HostState): RichObject {
  if (model.readOnly) throw accessDenied();
  requireFreeName(model, args.text(0));
  const name = setName(model, args.text(0), formulaOf(args));
  name.comment = args.optionalText(2) ?? '';
  return host.object('NamedItem', name);
}

function rangeOf(name: NameModel, { model }: HostState) {
  return targetOf(model, name);
}

export const namedItemCollection: TypeTable<WorkbookModel> = {
  name: 'NamedItemCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: add,
  },
  call: members.call,
};

export const namedItem: TypeTable<NameModel> = {
  name: 'NamedItem',
  known: 'documentation',
  except: { Formula: 'uncalibrated', Type: 'uncalibrated' },
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Value: (name) => constantOf(name) ?? name.formula,
    Visible: ({ isHidden }) => !isHidden,
    Comment: ({ comment }) => comment,
    Scope: () => 'Workbook',
    Type: (name, host) => (rangeOf(name, host) === undefined ? 'String' : 'Range'),
  },
  set: {
    Visible: (name, value) => void (name.isHidden = !needFlag(value)),
    Comment: (name, value) => void (name.comment = needText(value)),
    Formula: (name, value, { model }) => {
      if (model.readOnly) throw accessDenied();
      if (!needText(value).startsWith('=')) throw invalidArgument();
      name.formula = needText(value);
    },
  },
  make: {
    GetRange: (name, _args, host) => {
      const range = rangeOf(name, host);
      if (range === undefined) throw invalidArgument();
      return host.object('Range', range);
    },
    GetRangeOrNullObject: (name, _args, host) => {
      const range = rangeOf(name, host);
      return range === undefined ? null : host.object('Range', range);
    },
  },
  call: {
    Delete: (name, _args, { model }) => {
      requireOpenStructure(model);
      model.names = model.names.filter((other) => other !== name);
    },
  },
};
