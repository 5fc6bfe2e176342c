import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { missingFigure } from '../../../text/missing';
import { soemResultText } from '../../../text/soem-results';
import type { WriteValue } from '../../../workbook/cell-value';
import type { CellFormat, PlanStep } from '../../../workbook/plan';
import type { SheetId } from '../../../workbook/marker';
import { COLORS, FORMATS } from '../../look';
import { area, stepsOn } from '../../results/steps';

type Row = readonly WriteValue[];

/** A heading, a header row and rows of values, with room for as many rows as the block may ever have. */
export interface Block {
  readonly sheet: SheetId;
  /** Row of the heading, counted from 0. */
  readonly row: number;
  /** First column; absent is the first of the sheet. */
  readonly column?: number;
  readonly heading: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that stay free for values; what a longer run left is cleared. */
  readonly room: number;
  readonly numberFormats: readonly (string | null)[];
}

/** First row of a block's values. */
export function firstRow(row: number): number {
  return row + 2;
}

/** Writes a block and clears the rest of its room. Where rows do not fit, the last line says how many are not shown. */
export function blockSteps({
  sheet,
  row,
  column = 0,
  heading,
  headers,
  rows,
  room,
  numberFormats,
}: Block): readonly PlanStep[] {
  const steps = stepsOn(sheet);
  const shown = within(rows, room, headers.length);
  const blank = Array.from({ length: room - shown.length }, () => headers.map(() => null));
  return [
    steps.cell(row, column, heading),
    steps.block({ row: row + 1, column }, [headers]),
    {
      kind: 'writeBlock',
      sheet,
      at: { row: firstRow(row), column },
      values: [...shown, ...blank],
      numberFormats,
    },
  ];
}

function within(rows: readonly Row[], room: number, width: number): readonly Row[] {
  if (rows.length <= room) return rows;
  const shown = rows.slice(0, room - 1);
  const blank = Array.from({ length: width - 1 }, () => null);
  return [...shown, [soemResultText.notShown(rows.length - shown.length), ...blank]];
}

/** The look of a block: heading, header, words to the left and figures, or what stands in their place, to the right. */
export function blockLook({
  sheet,
  row,
  column = 0,
  headers,
  room,
  wordColumns,
}: Pick<Block, 'sheet' | 'row' | 'column' | 'headers' | 'room'> & {
  /** Columns of words, from the left; the rest are figures. */
  readonly wordColumns: number;
}): readonly PlanStep[] {
  const steps = stepsOn(sheet);
  const header: CellFormat = { ...FORMATS.header, wrap: true, rowHeight: 32 };
  const figures = headers.length - wordColumns;
  return [
    steps.format(area(row, column, 1, 1), { bold: true, fontSize: 13, color: COLORS.actual }),
    steps.format(area(row + 1, column, 1, headers.length), header),
    steps.format(area(row + 1, column, room + 1, wordColumns), { horizontal: 'left' }),
    ...(figures > 0
      ? [steps.format(area(row + 1, column + wordColumns, room + 1, figures), { horizontal: 'right' })]
      : []),
  ];
}

/** Kroner as they are published: whole, rounded as Excel rounds; *mangler* without a figure. */
export function kroner(value: number | null | undefined): number | string {
  return value === null || value === undefined ? missingFigure : roundLikeExcel(value, 0);
}

/** A share as it is published: at most two decimals of a per cent. */
export function share(value: number): number {
  return roundLikeExcel(value, 4);
}

/** A number of people or units as it is published. */
export function count(value: number): number {
  return roundLikeExcel(value, 2);
}
