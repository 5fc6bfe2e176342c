import { overlaps, subtractArea } from '../../workbook/areas';
import { addConditionalFormat, deleteConditionalFormat } from '../../workbook/conditional-formats';
import { requireWritable } from '../../workbook/guards';
import { collection } from '../collection';
import { needFlag, needNumber, needWord } from '../need';
import { conflict, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { ConditionalFormatTarget, RangeTarget, TypeTargets } from '../type-targets';

const members = collection<RangeTarget, 'ConditionalFormat'>({
  member: 'ConditionalFormat',
  members: ({ sheet, area }) =>
    sheet.conditionalFormats
      .filter(({ areas }) => areas.some((other) => overlaps(other, area)))
      .map((format) => ({ sheet, format })),
  keys: ({ format }) => [format.id],
  hasCount: false,
});

/** Uncalibrated: formats that reach beyond the range keep the rest of their cells. */
function clearAll({ sheet, area }: RangeTarget, { model }: HostState): void {
  requireWritable(model, sheet);
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((other) => subtractArea(other, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Each kind, with the property that leads to its rule and the class of that. */
const KINDS = {
  CellValue: 'CellValueConditionalFormat',
  ColorScale: 'ColorScaleConditionalFormat',
  ContainsText: 'TextConditionalFormat',
  Custom: 'CustomConditionalFormat',
  DataBar: 'DataBarConditionalFormat',
  IconSet: 'IconSetConditionalFormat',
  PresetCriteria: 'PresetCriteriaConditionalFormat',
  TopBottom: 'TopBottomConditionalFormat',
} as const;

type Kind = keyof typeof KINDS;

const KIND_NAMES = [
  'CellValue',
  'ColorScale',
  'ContainsText',
  'Custom',
  'DataBar',
  'IconSet',
  'PresetCriteria',
  'TopBottom',
] as const satisfies readonly Kind[];

function kindOf({ format }: ConditionalFormatTarget): Kind {
  return KIND_NAMES.find((kind) => kind === format.otherType) ?? 'Custom';
}

function add({ sheet, area }: RangeTarget, args: ArgumentReader, host: HostState): RichObject {
  requireWritable(host.model, sheet);
  const kind = needWord(args.raw(0), KIND_NAMES);
  const format = addConditionalFormat(host.model, sheet, area, '', {});
  if (kind !== 'Custom') Object.assign(format, { formula: null, otherType: kind });
  return host.object('ConditionalFormat', { sheet, format });
}

export const conditionalFormatCollection: TypeTable<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  known: 'documentation',
  except: { ClearAll: 'uncalibrated' },
  items: members.items,
  index: members.index,
  make: { ...members.make, Add: add },
  call: { GetCount: members.call.GetCount, ClearAll: (target, _args, host) => clearAll(target, host) },
};

function rule(target: ConditionalFormatTarget, kind: Kind, host: HostState): RichObject | null {
  return kindOf(target) === kind ? host.object(KINDS[kind], target) : null;
}

/** The rule of one kind: refused when the format is of another kind, or a null object where that may be. */
function ways(property: string, kind: Kind): Required<TypeTable<ConditionalFormatTarget>>['nav'] {
  return {
    [property]: (target, host) => {
      const found = rule(target, kind, host);
      if (found === null) throw conflict('InvalidOperation', 'The format is of another kind.');
      return found;
    },
    [`${property}OrNullObject`]: (target, host) => rule(target, kind, host),
  };
}

function only({ sheet, format }: ConditionalFormatTarget, host: HostState): RichObject | null {
  const [area, ...others] = format.areas;
  return area === undefined || others.length > 0 ? null : host.object('Range', { sheet, area });
}

/** The first one in the list wins. */
function setPriority({ sheet, format }: ConditionalFormatTarget, value: unknown, { model }: HostState): void {
  requireWritable(model, sheet);
  deleteConditionalFormat(sheet, format.id);
  sheet.conditionalFormats.splice(needNumber(value), 0, format);
}

export const conditionalFormat: TypeTable<TypeTargets['ConditionalFormat']> = {
  name: 'ConditionalFormat',
  known: 'documentation',
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue ?? false,
    Type: kindOf,
  },
  set: {
    Priority: setPriority,
    StopIfTrue: ({ sheet, format }, value, { model }) => {
      requireWritable(model, sheet);
      format.stopIfTrue = needFlag(value);
    },
  },
  nav: {
    ...ways('CellValue', 'CellValue'),
    ...ways('ColorScale', 'ColorScale'),
    ...ways('Custom', 'Custom'),
    ...ways('DataBar', 'DataBar'),
    ...ways('IconSet', 'IconSet'),
    ...ways('Preset', 'PresetCriteria'),
    ...ways('TextComparison', 'ContainsText'),
    ...ways('TopBottom', 'TopBottom'),
  },
  make: {
    GetRange: (target, _args, host) => {
      const found = only(target, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => only(target, host),
    GetRanges: ({ sheet, format }, _args, host) => host.object('RangeAreas', { sheet, areas: format.areas }),
  },
  call: {
    Delete: ({ sheet, format }, _args, { model }) => {
      requireWritable(model, sheet);
      deleteConditionalFormat(sheet, format.id);
    },
  },
};
