import { cellAt, placesIn } from '../../workbook/cells';
import { isCellError } from '../../../src/workbook/cell-value';
import { dropFormat } from '../../workbook/formats';
import { requireWritable } from '../../workbook/guards';
import { columnChars, columnPoints } from '../column-width';
import { keptLook, lookFlag, lookNumber, lookText } from '../kept-look';
import { needFlag, needNumber, needWord } from '../need';
import { readFormat, writeFormat } from '../range-formats';
import { walkable } from '../range-size';
import { ROW_HEIGHT } from '../range-rows';
import type { HostState, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const OTHER_HORIZONTAL = ['General', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

function capital(word: string | undefined, otherwise: string): string {
  return word === undefined ? otherwise : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Alignments that a plan does not know are kept beside it. */
function setHorizontal(target: RangeTarget, value: unknown, host: HostState): void {
  const word = needWord(value, ['Left', 'Center', 'Right', ...OTHER_HORIZONTAL]);
  if (word === 'Left' || word === 'Center' || word === 'Right') {
    writeFormat(target, { horizontal: HORIZONTAL[word] }, host);
    return;
  }
  requireWritable(host.model, target.sheet);
  dropFormat(target.sheet, target.area, ['horizontal']);
  if (word !== 'General') keptLook.set.HorizontalAlignment(target, word, host);
}

function setWidth({ sheet, area }: RangeTarget, width: number, { model }: HostState): void {
  requireWritable(model, sheet);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width });
  }
}

/** As wide as the longest text in it, and a little more. Uncalibrated: Excel measures the letters. */
function autofitColumns(target: RangeTarget, host: HostState): void {
  const { sheet, area } = walkable(target);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const lengths = placesIn(sheet, { ...area, column, columnCount: 1 }).map(({ row }) => {
      const value = cellAt(sheet, row, column)?.value ?? '';
      return (isCellError(value) ? value.error : String(value)).length;
    });
    const longest = Math.max(0, ...lengths);
    if (longest > 0) setWidth({ sheet, area: { ...area, column, columnCount: 1 } }, longest + 1, host);
  }
}

function autofitRows({ sheet, area }: RangeTarget, { model }: HostState): void {
  requireWritable(model, sheet);
  for (const [row, { height: _, ...state }] of [...sheet.rows]) {
    if (row >= area.row && row < area.row + area.rowCount) sheet.rows.set(row, state);
  }
}

export const rangeFormat: TypeTable<RangeTarget> = {
  name: 'RangeFormat',
  known: 'documentation',
  // The unit of a column's width is points in practice; the documentation does not say so.
  except: { ColumnWidth: 'uncalibrated', AutofitColumns: 'uncalibrated', AutofitRows: 'uncalibrated' },
  get: {
    AutoIndent: keptLook.get.AutoIndent,
    ColumnWidth: ({ sheet, area }) => columnPoints(sheet.columns.get(area.column)?.width),
    HorizontalAlignment: (target) =>
      readFormat(target, ({ horizontal, more }) =>
        horizontal === undefined ? (more?.HorizontalAlignment ?? 'General') : capital(horizontal, 'General'),
      ),
    IndentLevel: (target) => readFormat(target, ({ indent }) => indent ?? 0),
    ReadingOrder: keptLook.get.ReadingOrder,
    RowHeight: ({ sheet, area }) => sheet.rows.get(area.row)?.height ?? ROW_HEIGHT,
    ShrinkToFit: (target) => readFormat(target, ({ shrink }) => shrink ?? false),
    TextOrientation: (target) => readFormat(target, ({ orientation }) => orientation ?? 0),
    UseStandardHeight: ({ sheet, area }) => sheet.rows.get(area.row)?.height === undefined,
    UseStandardWidth: ({ sheet, area }) => sheet.columns.get(area.column)?.width === undefined,
    VerticalAlignment: (target) => readFormat(target, ({ vertical }) => capital(vertical, 'Bottom')),
    WrapText: (target) => readFormat(target, ({ wrap }) => wrap ?? false),
  },
  set: {
    AutoIndent: keptLook.set.AutoIndent,
    ColumnWidth: (target, value, host) => setWidth(target, columnChars(needNumber(value)), host),
    HorizontalAlignment: setHorizontal,
    IndentLevel: lookNumber('indent'),
    ReadingOrder: keptLook.set.ReadingOrder,
    RowHeight: (target, value, host) => writeFormat(target, { rowHeight: needNumber(value) }, host),
    ShrinkToFit: lookFlag('shrink'),
    TextOrientation: lookNumber('orientation'),
    UseStandardHeight: (target, value, host) => {
      if (needFlag(value)) autofitRows(target, host);
    },
    UseStandardWidth: (target, value, { model }) => {
      requireWritable(model, target.sheet);
      if (!needFlag(value)) return;
      const { column, columnCount } = target.area;
      for (let at = column; at < column + columnCount; at++) target.sheet.columns.delete(at);
    },
    VerticalAlignment: (target, value, host) => {
      writeFormat(target, { vertical: VERTICAL[needWord(value, ['Top', 'Center', 'Bottom'])] }, host);
    },
    WrapText: lookFlag('wrap'),
  },
  nav: {
    Borders: (target, host) => host.object('RangeBorderCollection', target),
    Fill: (target, host) => host.object('RangeFill', target),
    Font: (target, host) => host.object('RangeFont', target),
    Protection: (target, host) => host.object('FormatProtection', target),
  },
  call: {
    AdjustIndent: (target, args, host) => {
      const indent = readFormat(target, (look) => look.indent ?? 0) ?? 0;
      writeFormat(target, { indent: Math.max(0, indent + args.number(0)) }, host);
    },
    AutofitColumns: (target, _args, host) => autofitColumns(target, host),
    AutofitRows: (target, _args, host) => autofitRows(target, host),
  },
};

/** Cells are locked unless somebody says otherwise; it counts once the sheet is protected. */
export const formatProtection: TypeTable<RangeTarget> = {
  name: 'FormatProtection',
  known: 'documentation',
  get: {
    FormulaHidden: (target) => readFormat(target, ({ formulaHidden }) => formulaHidden ?? false),
    Locked: (target) => readFormat(target, ({ locked }) => locked ?? true),
  },
  set: { FormulaHidden: lookFlag('formulaHidden'), Locked: lookFlag('locked') },
};

export const rangeFill: TypeTable<RangeTarget> = {
  name: 'RangeFill',
  known: 'documentation',
  get: {
    Color: (target) => readFormat(target, ({ fill }) => fill ?? '#FFFFFF'),
    TintAndShade: keptLook.get.FillTint,
  },
  set: { Color: lookText('fill'), TintAndShade: keptLook.set.FillTint },
  call: {
    Clear: ({ sheet, area }, _args, { model }) => {
      requireWritable(model, sheet);
      dropFormat(sheet, area, ['fill']);
    },
  },
};

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFont: TypeTable<RangeTarget> = {
  name: 'RangeFont',
  known: 'documentation',
  get: {
    Bold: (target) => readFormat(target, ({ bold }) => bold ?? false),
    Color: (target) => readFormat(target, ({ color }) => color ?? '#000000'),
    Italic: (target) => readFormat(target, ({ italic }) => italic ?? false),
    Name: (target) => readFormat(target, ({ fontName }) => fontName ?? 'Calibri'),
    Size: (target) => readFormat(target, ({ fontSize }) => fontSize ?? 11),
    Strikethrough: (target) => readFormat(target, ({ strikethrough }) => strikethrough ?? false),
    Subscript: (target) => readFormat(target, ({ subscript }) => subscript ?? false),
    Superscript: (target) => readFormat(target, ({ superscript }) => superscript ?? false),
    TintAndShade: keptLook.get.FontTint,
    Underline: (target) => readFormat(target, ({ underline }) => underline ?? 'None'),
  },
  set: {
    Bold: lookFlag('bold'),
    Color: lookText('color'),
    Italic: lookFlag('italic'),
    Name: lookText('fontName'),
    Size: lookNumber('fontSize'),
    Strikethrough: lookFlag('strikethrough'),
    Subscript: lookFlag('subscript'),
    Superscript: lookFlag('superscript'),
    TintAndShade: keptLook.set.FontTint,
    Underline: (target, value, host) => writeFormat(target, { underline: needWord(value, UNDERLINES) }, host),
  },
};
