import { requireWritable } from '../workbook/guards';
import { hideRows } from '../workbook/formats';
import { needFlag } from './need';
import { invalidArgument } from './rich-error';
import type { HostState, RangeTarget } from './rich-types';

function hiddenRows({ sheet, area }: RangeTarget): boolean[] {
  return Array.from(
    { length: area.rowCount },
    (_, index) => sheet.rows.get(area.row + index)?.hidden ?? false,
  );
}

/** Whether all rows are hidden; `null` when only some are. */
export function isEveryRow(target: RangeTarget): boolean | null {
  const all = hiddenRows(target);
  if (all.every((hidden) => hidden)) return true;
  return all.some((hidden) => hidden) ? null : false;
}

export function setRowsHidden({ sheet, area }: RangeTarget, value: unknown, { model }: HostState): void {
  requireWritable(model, sheet);
  hideRows(sheet, area.row, area.rowCount, needFlag(value));
}

/** State of each row; of the properties that can be asked for only `rowHidden` is emulated. */
export function rowProperties(target: RangeTarget, wanted: unknown): { rowHidden: boolean }[] {
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  if (names.join() !== 'rowHidden') throw invalidArgument('Only rowHidden is emulated.');
  return hiddenRows(target).map((rowHidden) => ({ rowHidden }));
}
