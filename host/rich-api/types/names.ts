import { sheetReference } from '../../../src/workbook/a1';
import { mapArea, valuesOf } from '../../workbook/cells';
import { requireOpenStructure } from '../../workbook/guards';
import type { NameModel } from '../../workbook/model';
import { addSheetName, constantOf, requireFreeName, setName, targetOf } from '../../workbook/names';
import { requireSheet } from '../../workbook/sheets';
import { collection } from '../collection';
import { toInvariantFormula } from '../local-formula';
import { needFlag, needText } from '../need';
import { readTypes, toWire } from '../range-cells';
import { accessDenied, invalidArgument, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { NamesTarget } from '../type-targets';

const members = collection<NamesTarget, 'NamedItem'>({
  member: 'NamedItem',
  members: ({ sheet }, { model }) => model.names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null)),
  keys: ({ name }) => [name],
  hasCount: false,
});

/** A range object becomes an absolute reference with its sheet, as Excel stores it. */
function formulaOf(args: ArgumentReader): string {
  const range = args.rangeObject(1);
  return range === undefined ? args.text(1) : `=${sheetReference(range.sheet.name, range.area)}`;
}

function add({ sheet }: NamesTarget, args: ArgumentReader, formula: string, host: HostState): RichObject {
  const { model } = host;
  if (model.readOnly) throw accessDenied();
  if (sheet === undefined) requireFreeName(model, args.text(0));
  const name =
    sheet === undefined
      ? setName(model, args.text(0), formula)
      : addSheetName(model, sheet, args.text(0), formula);
  name.comment = args.optionalText(2) ?? '';
  return host.object('NamedItem', name);
}

function rangeOf(name: NameModel, { model }: HostState) {
  return targetOf(model, name);
}

export const namedItemCollection: TypeTable<NamesTarget> = {
  name: 'NamedItemCollection',
  known: 'documentation',
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemOrNullObject: members.make.GetItemOrNullObject,
    Add: (target, args, host) => add(target, args, formulaOf(args), host),
    AddFormulaLocal: (target, args, host) =>
      add(target, args, toInvariantFormula(args.text(1), host.culture), host),
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
    Scope: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet'),
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
  nav: {
    ArrayValues: (name, host) => host.object('NamedItemArrayValues', name),
    Worksheet: ({ sheetId }, host) => {
      if (sheetId === null) throw itemNotFound();
      return host.object('Worksheet', requireSheet(host.model, sheetId));
    },
    WorksheetOrNullObject: ({ sheetId }, host) =>
      sheetId === null ? null : host.object('Worksheet', requireSheet(host.model, sheetId)),
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

/** What the name holds as a grid: the cells it points at, or its one constant. */
export const namedItemArrayValues: TypeTable<NameModel> = {
  name: 'NamedItemArrayValues',
  known: 'documentation',
  get: {
    Types: (name, host) => {
      const range = rangeOf(name, host);
      return range === undefined ? [['String']] : readTypes(range);
    },
    Values: (name, host) => {
      const range = rangeOf(name, host);
      if (range === undefined) return [[constantOf(name) ?? name.formula]];
      const values = valuesOf(range.sheet, range.area);
      return mapArea(range.area, (row, column) =>
        toWire(values[row - range.area.row]?.[column - range.area.column] ?? null),
      );
    },
  },
};
