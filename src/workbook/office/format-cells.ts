import type { CellFormat, FormatCells, Stamp, WriteBlock } from '../plan';
import { splitRows } from '../split-rows';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import { countWritten, setNumberFormat, toWireRows } from './wire-values';
import type { Workshop } from './workshop';
import { workSheet } from './workshop';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Sets what is named of a look and leaves the rest. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font, fill, borders } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = VERTICAL[format.vertical];
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.borderBottom !== undefined) drawLines(borders, format.borderBottom);
}

/** A line under every row of the range, as a format of each cell means it. */
function drawLines(borders: Excel.RangeBorderCollection, color: string): void {
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** Looks of a rectangle. */
export function formatCellsJob(step: FormatCells): Job {
  return smallJob(4 + Object.keys(step.format).length, (shop) => {
    applyFormat(rangeOf(workSheet(shop, step.sheet).proxy, step.area), step.format);
  });
}

/** Values of a rectangle in blocks, with the number formats of its columns. */
export function writeBlockJobs(step: WriteBlock, blockBytes: number): Job[] {
  const columnCount = step.values[0]?.length ?? 0;
  if (columnCount === 0) return [];
  return splitRows(step.values, blockBytes).map((block): Job => {
    const queue = (shop: Workshop) => {
      const { proxy } = workSheet(shop, step.sheet);
      const area = { ...step.at, row: step.at.row + block.start, rowCount: block.rows.length, columnCount };
      step.numberFormats?.forEach((format, index) => {
        if (format === null || index >= columnCount) return;
        setNumberFormat(rangeOf(proxy, { ...area, column: area.column + index, columnCount: 1 }), format);
      });
      rangeOf(proxy, area).values = toWireRows(block.rows);
    };
    return { bytes: block.bytes + 400 * (2 + columnCount), cells: countWritten(block.rows), queue };
  });
}

/** The state of a result sheet, in its stamp. */
export function stampJob(stamp: Stamp, state: 'running' | 'done'): Job {
  return smallJob(
    2,
    (shop) => {
      const cell = { ...stamp.at, rowCount: 1, columnCount: 1 };
      rangeOf(workSheet(shop, stamp.sheet).proxy, cell).values = toWireRows([[stamp[state]]]);
    },
    1,
  );
}
