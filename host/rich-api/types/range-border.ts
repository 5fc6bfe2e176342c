import type { Area } from '../../../src/workbook/place';
import { endColumn, endRow } from '../../workbook/areas';
import { dropFormat, formatAt, setFormat } from '../../workbook/formats';
import { requireWritable } from '../../workbook/guards';
import type { BorderLook, CellLook } from '../../workbook/model';
import { collection } from '../collection';
import { needNumber, needText, needWord } from '../need';
import { readFormat } from '../range-formats';
import { walkable } from '../range-size';
import { invalidArgument } from '../rich-error';
import type { HostState, TypeTable } from '../rich-types';
import type { BorderTarget, RangeTarget } from '../type-targets';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const members = collection<RangeTarget, 'RangeBorder'>({
  member: 'RangeBorder',
  members: (range) => SIDES.map((side) => ({ range, side })),
  keys: ({ side }) => [side],
  hasCount: true,
});

export const rangeBorderCollection: TypeTable<RangeTarget> = {
  name: 'RangeBorderCollection',
  known: 'documentation',
  get: members.get,
  items: members.items,
  index: members.index,
  make: { GetItem: members.make.GetItem, GetItemAt: members.make.GetItemAt },
};

/** Cells that carry a line of a range, and on which of their own sides. */
function carriers({ range, side }: BorderTarget): { area: Area | undefined; own: string } {
  const { area } = walkable(range);
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, rowCount: 1 }, own: side };
    case 'EdgeBottom':
      return { area: { ...area, row: endRow(area) - 1, rowCount: 1 }, own: side };
    case 'EdgeLeft':
      return { area: { ...area, columnCount: 1 }, own: side };
    case 'EdgeRight':
      return { area: { ...area, column: endColumn(area) - 1, columnCount: 1 }, own: side };
    case 'InsideHorizontal':
      return { area: shorter(area, 'rowCount'), own: 'EdgeBottom' };
    case 'InsideVertical':
      return { area: shorter(area, 'columnCount'), own: 'EdgeRight' };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return { area, own: side };
    default:
      throw invalidArgument();
  }
}

function shorter(area: Area, count: 'rowCount' | 'columnCount'): Area | undefined {
  return area[count] > 1 ? { ...area, [count]: area[count] - 1 } : undefined;
}

const BLACK = '#000000';

/** The line on one side of a cell; the one below is part of what a plan can say, so it stands apart. */
function lineOf(look: CellLook, own: string): BorderLook {
  if (own !== 'EdgeBottom') return look.borders?.[own] ?? {};
  const style = look.borderBottom === undefined ? {} : { style: look.borderBottomStyle ?? 'Continuous' };
  return { ...style, ...(look.borderBottom === undefined ? {} : { color: look.borderBottom }) };
}

function read<T>(target: BorderTarget, give: (line: BorderLook) => T): T | null {
  const { area, own } = carriers(target);
  if (area === undefined) return give({});
  return readFormat({ sheet: target.range.sheet, area }, (look) => give(lineOf(look, own)));
}

function write(target: BorderTarget, news: BorderLook, { model }: HostState): void {
  const { sheet } = target.range;
  requireWritable(model, sheet);
  const { area, own } = carriers(target);
  if (area === undefined) return;
  if (news.style === 'None') {
    clear(target, area, own);
    return;
  }
  const line = { style: 'Continuous', color: BLACK, ...lineOf(formatAt(sheet, area), own), ...news };
  if (own === 'EdgeBottom')
    setFormat(sheet, area, { borderBottom: line.color, borderBottomStyle: line.style });
  else setFormat(sheet, area, { borders: { ...formatAt(sheet, area).borders, [own]: line } });
}

function clear({ range: { sheet } }: BorderTarget, area: Area, own: string): void {
  if (own === 'EdgeBottom') {
    dropFormat(sheet, area, ['borderBottom', 'borderBottomStyle']);
    return;
  }
  const { [own]: _, ...borders } = formatAt(sheet, area).borders ?? {};
  setFormat(sheet, area, { borders });
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

export const rangeBorder: TypeTable<BorderTarget> = {
  name: 'RangeBorder',
  known: 'documentation',
  except: { Weight: 'uncalibrated' },
  identity: ({ side }) => ({ _Id: side }),
  get: {
    Color: (target) => read(target, ({ color }) => color ?? BLACK),
    SideIndex: ({ side }) => side,
    Style: (target) => read(target, ({ style }) => style ?? 'None'),
    TintAndShade: () => 0,
    Weight: (target) => read(target, ({ weight }) => weight ?? 'Thin'),
  },
  set: {
    Color: (target, value, host) => write(target, { color: needText(value) }, host),
    Style: (target, value, host) => write(target, { style: needWord(value, STYLES) }, host),
    TintAndShade: (_target, value) => void needNumber(value),
    // The line below a cell is always a thin one.
    Weight: (target, value, host) =>
      write(target, { weight: needWord(value, ['Hairline', 'Thin', 'Medium', 'Thick']) }, host),
  },
};
