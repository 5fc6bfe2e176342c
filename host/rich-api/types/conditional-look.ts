import { requireWritable } from '../../workbook/guards';
import type { ConditionalFormatModel } from '../../workbook/model';
import { collection } from '../collection';
import { needFlag, needText, needWord } from '../need';
import type { HostState, TypeTable } from '../rich-types';
import type { ConditionalBorderTarget, ConditionalFormatTarget } from '../type-targets';
import { keepLook, readLook } from './conditional-rules';

type Target = ConditionalFormatTarget;

export const conditionalRangeFormat: TypeTable<Target> = {
  name: 'ConditionalRangeFormat',
  known: 'documentation',
  get: { NumberFormat: (target) => readLook(target, 'NumberFormat', '') },
  set: { NumberFormat: (target, value, host) => keepLook(target, 'NumberFormat', needText(value), host) },
  nav: {
    Borders: (target, host) => host.object('ConditionalRangeBorderCollection', target),
    Fill: (target, host) => host.object('ConditionalRangeFill', target),
    Font: (target, host) => host.object('ConditionalRangeFont', target),
  },
};

function look(target: Target, news: ConditionalFormatModel['format'], { model }: HostState): void {
  requireWritable(model, target.sheet);
  target.format.format = { ...target.format.format, ...news };
}

export const conditionalRangeFill: TypeTable<Target> = {
  name: 'ConditionalRangeFill',
  known: 'documentation',
  get: { Color: ({ format }) => format.format.fill ?? '' },
  set: { Color: (target, value, host) => look(target, { fill: needText(value) }, host) },
  call: {
    Clear: ({ sheet, format }, _args, { model }) => {
      requireWritable(model, sheet);
      const { fill: _, ...rest } = format.format;
      format.format = rest;
    },
  },
};

export const conditionalRangeFont: TypeTable<Target> = {
  name: 'ConditionalRangeFont',
  known: 'documentation',
  get: {
    Bold: ({ format }) => format.format.bold ?? false,
    Color: ({ format }) => format.format.color ?? '',
    Italic: ({ format }) => format.format.italic ?? false,
    Strikethrough: (target) => readLook(target, 'Strikethrough', false),
    Underline: (target) => readLook(target, 'Underline', 'None'),
  },
  set: {
    Bold: (target, value, host) => look(target, { bold: needFlag(value) }, host),
    Color: (target, value, host) => look(target, { color: needText(value) }, host),
    Italic: (target, value, host) => look(target, { italic: needFlag(value) }, host),
    Strikethrough: (target, value, host) => keepLook(target, 'Strikethrough', needFlag(value), host),
    Underline: (target, value, host) =>
      keepLook(target, 'Underline', needWord(value, ['None', 'Single', 'Double']), host),
  },
  call: {
    Clear: ({ sheet, format }, _args, { model }) => {
      requireWritable(model, sheet);
      format.format = format.format.fill === undefined ? {} : { fill: format.format.fill };
    },
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const borders = collection<Target, 'ConditionalRangeBorder'>({
  member: 'ConditionalRangeBorder',
  members: (target) => SIDES.map((side) => ({ ...target, side })),
  keys: ({ side }) => [side],
  hasCount: true,
});

const border = (side: string) => (target: Target, host: HostState) =>
  host.object('ConditionalRangeBorder', { ...target, side });

export const conditionalRangeBorderCollection: TypeTable<Target> = {
  name: 'ConditionalRangeBorderCollection',
  known: 'documentation',
  get: borders.get,
  items: borders.items,
  index: borders.index,
  nav: {
    Bottom: border('EdgeBottom'),
    Left: border('EdgeLeft'),
    Right: border('EdgeRight'),
    Top: border('EdgeTop'),
  },
  make: { GetItem: borders.make.GetItem, GetItemAt: borders.make.GetItemAt },
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export const conditionalRangeBorder: TypeTable<ConditionalBorderTarget> = {
  name: 'ConditionalRangeBorder',
  known: 'documentation',
  identity: ({ side }) => ({ _Id: side }),
  get: {
    Color: (target) => readLook(target, `${target.side}/Color`, '#000000'),
    SideIndex: ({ side }) => side,
    Style: (target) => readLook(target, `${target.side}/Style`, 'None'),
  },
  set: {
    Color: (target, value, host) => keepLook(target, `${target.side}/Color`, needText(value), host),
    Style: (target, value, host) => keepLook(target, `${target.side}/Style`, needWord(value, STYLES), host),
  },
};
