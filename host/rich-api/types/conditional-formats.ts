import { overlaps, subtractArea } from '../../workbook/areas';
import { addConditionalFormat, deleteConditionalFormat } from '../../workbook/conditional-formats';
import { requireWritable } from '../../workbook/guards';
import type { ConditionalFormatModel } from '../../workbook/model';
import { collection } from '../collection';
import { needFlag, needText } from '../need';
import type { ConditionalFormatTarget, HostState, RangeTarget, TypeTable } from '../rich-types';

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

export const conditionalFormatCollection: TypeTable<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  known: 'documentation',
  except: { ClearAll: 'uncalibrated' },
  items: members.items,
  index: members.index,
  make: {
    GetItem: members.make.GetItem,
    GetItemAt: members.make.GetItemAt,
    Add: ({ sheet, area }, args, host) => {
      requireWritable(host.model, sheet);
      if (args.text(0) !== 'Custom')
        throw host.missing(`ConditionalFormatCollection.Add ${args.text(0)} (method)`);
      const format = addConditionalFormat(host.model, sheet, area, '', {});
      return host.object('ConditionalFormat', { sheet, format });
    },
  },
  call: { GetCount: members.call.GetCount, ClearAll: (target, _args, host) => clearAll(target, host) },
};

export const conditionalFormat: TypeTable<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  known: 'documentation',
  identity: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: () => 'Custom',
  },
  nav: { Custom: (target, host) => host.object('CustomConditionalFormat', target) },
  call: {
    Delete: ({ sheet, format }, _args, { model }) => {
      requireWritable(model, sheet);
      deleteConditionalFormat(sheet, format.id);
    },
  },
};

export const customConditionalFormat: TypeTable<ConditionalFormatTarget> = {
  name: 'CustomConditionalFormat',
  known: 'documentation',
  nav: {
    Rule: (target, host) => host.object('ConditionalFormatRule', target),
    Format: (target, host) => host.object('ConditionalRangeFormat', target),
  },
};

export const conditionalFormatRule: TypeTable<ConditionalFormatTarget> = {
  name: 'ConditionalFormatRule',
  known: 'documentation',
  get: { Formula: ({ format }) => format.formula ?? '' },
  set: { Formula: ({ format }, value) => void (format.formula = needText(value)) },
};

export const conditionalRangeFormat: TypeTable<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFormat',
  known: 'documentation',
  nav: {
    Fill: (target, host) => host.object('ConditionalRangeFill', target),
    Font: (target, host) => host.object('ConditionalRangeFont', target),
  },
};

function look(target: ConditionalFormatTarget, news: ConditionalFormatModel['format']): void {
  target.format.format = { ...target.format.format, ...news };
}

export const conditionalRangeFill: TypeTable<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFill',
  known: 'documentation',
  get: { Color: ({ format }) => format.format.fill ?? '' },
  set: { Color: (target, value) => look(target, { fill: needText(value) }) },
};

export const conditionalRangeFont: TypeTable<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFont',
  known: 'documentation',
  get: {
    Color: ({ format }) => format.format.color ?? '',
    Bold: ({ format }) => format.format.bold ?? false,
    Italic: ({ format }) => format.format.italic ?? false,
  },
  set: {
    Color: (target, value) => look(target, { color: needText(value) }),
    Bold: (target, value) => look(target, { bold: needFlag(value) }),
    Italic: (target, value) => look(target, { italic: needFlag(value) }),
  },
};
