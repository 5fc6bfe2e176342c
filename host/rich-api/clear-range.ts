import { clearCells, clearContents, placesIn, setCell, cellAt } from '../workbook/cells';
import { notify } from '../workbook/changes';
import { requireWritable } from '../workbook/guards';
import { mergesAt } from '../workbook/merges';
import { needWord } from './need';
import { requireOperationSize } from './range-size';
import { conflict } from './rich-error';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

const WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Clears contents, looks or both; part of merged cells cannot be cleared. There are no links to clear. */
export function clearRange(target: RangeTarget, what: unknown, host: HostState): void {
  const { sheet, area } = target;
  requireWritable(host.model, sheet);
  requireOperationSize(target, host);
  const part = needWord(what, WHAT);
  if (mergesAt(sheet, area).some((merge) => merge.row < area.row || merge.column < area.column)) {
    throw conflict('MergedRangeConflict', 'Part of a merged cell cannot be cleared.');
  }
  if (part === 'Contents') clearContents(sheet, area);
  if (part === 'All') clearCells(sheet, area);
  if (part === 'Formats') clearFormats(target);
  notify(host.model, part === 'Formats' ? 'formats' : 'cells', sheet, area, 'addin');
}

function clearFormats({ sheet, area }: RangeTarget): void {
  for (const { row, column } of placesIn(sheet, area)) {
    const { format: _, fileStyle: __, ...cell } = cellAt(sheet, row, column) ?? { value: null };
    setCell(sheet, row, column, cell);
  }
}
