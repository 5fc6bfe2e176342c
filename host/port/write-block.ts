import type { FormatCells, Stamp, WriteBlock } from '../../src/workbook/plan';
import { splitRows } from '../../src/workbook/split-rows';
import { cellArea } from '../workbook/areas';
import { notify } from '../workbook/changes';
import { setFormat } from '../workbook/formats';
import { sheetById } from './apply-context';
import type { ApplyContext } from './apply-context';
import { writeCell } from './write-cells';

/** Writes a rectangle on a sheet of ours, with the number formats of its columns. */
export async function writeBlock(context: ApplyContext, step: WriteBlock): Promise<void> {
  const columnCount = step.values[0]?.length ?? 0;
  for (const block of splitRows(step.values)) {
    if (block.start > 0) await context.pause(block.start / step.values.length);
    const sheet = sheetById(context.model, step.sheet);
    const area = { ...step.at, row: step.at.row + block.start, rowCount: block.rows.length, columnCount };
    step.numberFormats?.forEach((numberFormat, index) => {
      if (numberFormat === null || index >= columnCount) return;
      setFormat(sheet, { ...area, column: area.column + index, columnCount: 1 }, { numberFormat });
    });
    block.rows.forEach((row, rowIndex) =>
      row.forEach((value, index) => {
        writeCell(context, sheet, { row: area.row + rowIndex, column: area.column + index }, value);
      }),
    );
    notify(context.model, 'cells', sheet, area, 'addin');
  }
}

/** Sets the look of an area on a sheet of ours. */
export function formatCells({ model }: ApplyContext, step: FormatCells): void {
  const sheet = sheetById(model, step.sheet);
  setFormat(sheet, step.area, step.format);
  notify(model, 'other', sheet, step.area, 'addin');
}

/** Writes the state of a result sheet into its stamp. */
export function writeStamp(context: ApplyContext, stamp: Stamp, state: 'running' | 'done'): void {
  const sheet = sheetById(context.model, stamp.sheet);
  writeCell(context, sheet, stamp.at, stamp[state]);
  notify(context.model, 'cells', sheet, cellArea(stamp.at), 'addin');
}
