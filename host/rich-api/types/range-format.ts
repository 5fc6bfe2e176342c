import { requireWritable } from '../../workbook/guards';
import { columnChars, columnPoints } from '../column-width';
import { needNumber, needText, needWord, needFlag } from '../need';
import { readFormat, writeFormat } from '../range-formats';
import type { BorderTarget, HostState, RangeTarget, TypeTable } from '../rich-types';

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** Standard height of a row in points. */
const ROW_HEIGHT = 15;

function capital(word: string | undefined, otherwise: string): string {
  return word === undefined ? otherwise : word.charAt(0).toUpperCase() + word.slice(1);
}

export const rangeFormat: TypeTable<RangeTarget> = {
  name: 'RangeFormat',
  known: 'documentation',
  // The unit of a column's width is points in practice; the documentation does not say so.
  except: { ColumnWidth: 'uncalibrated' },
  get: {
    ColumnWidth: ({ sheet, area }) => columnPoints(sheet.columns.get(area.column)?.width),
    RowHeight: ({ sheet, area }) => sheet.rows.get(area.row)?.height ?? ROW_HEIGHT,
    HorizontalAlignment: (target) => readFormat(target, ({ horizontal }) => capital(horizontal, 'General')),
    VerticalAlignment: (target) => readFormat(target, ({ vertical }) => capital(vertical, 'Bottom')),
    WrapText: (target) => readFormat(target, ({ wrap }) => wrap ?? false),
  },
  set: {
    ColumnWidth: ({ sheet, area }, value, { model }) => {
      requireWritable(model, sheet);
      const width = columnChars(needNumber(value));
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        sheet.columns.set(column, { ...sheet.columns.get(column), width });
      }
    },
    RowHeight: (target, value, host) => writeFormat(target, { rowHeight: needNumber(value) }, host),
    HorizontalAlignment: (target, value, host) => {
      const horizontal = HORIZONTAL[needWord(value, ['General', 'Left', 'Center', 'Right'])];
      if (horizontal !== undefined) writeFormat(target, { horizontal }, host);
    },
    VerticalAlignment: (target, value, host) => {
      writeFormat(target, { vertical: VERTICAL[needWord(value, ['Top', 'Center', 'Bottom'])] }, host);
    },
    WrapText: (target, value, host) => writeFormat(target, { wrap: needFlag(value) }, host),
  },
  nav: {
    Borders: (target, host) => host.object('RangeBorderCollection', target),
    Fill: (target, host) => host.object('RangeFill', target),
    Font: (target, host) => host.object('RangeFont', target),
  },
};

export const rangeFill: TypeTable<RangeTarget> = {
  name: 'RangeFill',
  known: 'documentation',
  get: { Color: (target) => readFormat(target, ({ fill }) => fill ?? '#FFFFFF') },
  set: { Color: (target, value, host) => writeFormat(target, { fill: needText(value) }, host) },
};

export const rangeFont: TypeTable<RangeTarget> = {
  name: 'RangeFont',
  known: 'documentation',
  get: {
    Bold: (target) => readFormat(target, ({ bold }) => bold ?? false),
    Italic: (target) => readFormat(target, ({ italic }) => italic ?? false),
    Color: (target) => readFormat(target, ({ color }) => color ?? '#000000'),
    Size: (target) => readFormat(target, ({ fontSize }) => fontSize ?? 11),
  },
  set: {
    Bold: (target, value, host) => writeFormat(target, { bold: needFlag(value) }, host),
    Italic: (target, value, host) => writeFormat(target, { italic: needFlag(value) }, host),
    Color: (target, value, host) => writeFormat(target, { color: needText(value) }, host),
    Size: (target, value, host) => writeFormat(target, { fontSize: needNumber(value) }, host),
  },
};

export const rangeBorderCollection: TypeTable<RangeTarget> = {
  name: 'RangeBorderCollection',
  known: 'documentation',
  index: (range, args, host) => host.object('RangeBorder', { range, side: args.key(0) }),
  make: { GetItem: (range, args, host) => host.object('RangeBorder', { range, side: args.key(0) }) },
};

/** The workbook knows a line under each cell: the range's own lower edge, and the lines between its rows. */
function lineUnder({ range, side }: BorderTarget, value: unknown, host: HostState): void {
  const { sheet, area } = range;
  const isEdge = side === 'EdgeBottom';
  if (!isEdge && side !== 'InsideHorizontal') throw host.missing(`RangeBorder ${side} (set)`);
  const above = { ...area, rowCount: area.rowCount - 1 };
  const last = { ...area, row: area.row + above.rowCount, rowCount: 1 };
  if (isEdge || above.rowCount > 0)
    writeFormat({ sheet, area: isEdge ? last : above }, { borderBottom: needText(value) }, host);
}

export const rangeBorder: TypeTable<BorderTarget> = {
  name: 'RangeBorder',
  known: 'documentation',
  identity: ({ side }) => ({ _Id: side }),
  get: { SideIndex: ({ side }) => side },
  set: {
    Color: lineUnder,
    Style: (_target, value) => void needWord(value, ['Continuous']),
    Weight: (_target, value) => void needWord(value, ['Hairline', 'Thin', 'Medium']),
  },
};
