import { notify } from '../workbook/changes';
import { requireWritable } from '../workbook/guards';
import { hideRows } from '../workbook/formats';
import { columnPoints } from './column-width';
import { needFlag } from './need';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

/** Standard height of a row in points. */
export const ROW_HEIGHT = 15;

/** Whether all of them are; `null` when only some are. */
function agree(all: readonly boolean[]): boolean | null {
  if (all.every((hidden) => hidden)) return true;
  return all.some((hidden) => hidden) ? null : false;
}

export function areRowsHidden({ sheet, area }: RangeTarget): boolean | null {
  const hidden = [...sheet.rows].filter(
    ([row, state]) => row >= area.row && row < area.row + area.rowCount && state.hidden === true,
  ).length;
  return agree(hidden === area.rowCount ? [true] : [hidden > 0, false]);
}

export function areColumnsHidden({ sheet, area }: RangeTarget): boolean | null {
  return agree(
    Array.from(
      { length: area.columnCount },
      (_, index) => sheet.columns.get(area.column + index)?.hidden ?? false,
    ),
  );
}

export function setRowsHidden({ sheet, area }: RangeTarget, value: unknown, { model }: HostState): void {
  requireWritable(model, sheet);
  const isHidden = needFlag(value);
  hideRows(sheet, area.row, area.rowCount, isHidden);
  notify(model, isHidden ? 'rowsHidden' : 'rowsShown', sheet, area, 'addin');
}

export function setColumnsHidden({ sheet, area }: RangeTarget, value: unknown, { model }: HostState): void {
  requireWritable(model, sheet);
  const hidden = needFlag(value);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
  }
}

/** Height of some rows in points; hidden rows have none. */
export function rowsHeight({ sheet }: RangeTarget, first: number, count: number): number {
  let special = 0;
  for (const [row, { height, hidden }] of sheet.rows) {
    if (row < first || row >= first + count) continue;
    special += (hidden === true ? 0 : (height ?? ROW_HEIGHT)) - ROW_HEIGHT;
  }
  return count * ROW_HEIGHT + special;
}

/** Width of some columns in points; hidden columns have none. */
export function columnsWidth({ sheet }: RangeTarget, first: number, count: number): number {
  let special = 0;
  for (const [column, { width, hidden }] of sheet.columns) {
    if (column < first || column >= first + count) continue;
    special += (hidden === true ? 0 : columnPoints(width)) - columnPoints();
  }
  return count * columnPoints() + special;
}
