import type { WriteRows } from '../../src/workbook/plan';
import { rowsToKeep } from '../../src/workbook/rows-to-keep';
import { splitRows } from '../../src/workbook/split-rows';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { clearCells, clearContents } from '../workbook/cells';
import { notify } from '../workbook/changes';
import type { TableModel, WorkbookModel } from '../workbook/model';
import { resizeTable } from '../workbook/resize-table';
import { columnsOf, tableById } from './apply-context';
import type { ApplyContext } from './apply-context';
import { writeCell } from './write-cells';

/** Writes rows in blocks, growing the table first, then cuts off what is over. */
export async function writeRows(context: ApplyContext, step: WriteRows, stepIndex: number): Promise<void> {
  const { model } = context;
  for (const block of splitRows(step.rows)) {
    if (block.start > 0) await context.pause(block.start / step.rows.length);
    // Found again for each block: a person may have sorted columns or renamed the sheet in between.
    const { table, sheet } = tableById(model, step.table);
    const columns = columnsOf(sheet, table, step.headers);
    const firstRow = step.startRow + block.start;
    growTo(model, table, firstRow + block.rows.length);
    const area = bodyRows(table, firstRow, block.rows.length);
    block.rows.forEach((row, rowIndex) =>
      row.forEach((value, index) => {
        const column = table.area.column + (columns[index] ?? 0);
        writeCell(context, sheet, { row: area.row + rowIndex, column }, value);
      }),
    );
    notify(model, 'cells', sheet, area, 'addin');
  }
  if (step.rowCount !== undefined) fitRowCount(context, step, step.rowCount, stepIndex);
}

function growTo(model: WorkbookModel, table: TableModel, rowCount: number): void {
  const more = rowCount - bodyRowCount(table);
  if (more > 0) resizeTable(model, table, { ...table.area, rowCount: table.area.rowCount + more }, 'addin');
}

/** Blanks our columns below the wanted rows and cuts the rows off, save those that hold something of the user's own. */
function fitRowCount(context: ApplyContext, step: WriteRows, wanted: number, stepIndex: number): void {
  const { table, sheet } = tableById(context.model, step.table);
  growTo(context.model, table, wanted);
  const after = Math.max(1, wanted, step.startRow + step.rows.length);
  const surplus = bodyRowCount(table) - after;
  if (surplus <= 0) {
    clearBlankRow(context, step, wanted);
    return;
  }
  const columns = columnsOf(sheet, table, step.headers);
  const below = bodyRows(table, after, surplus);
  for (const column of columns)
    clearContents(sheet, { ...below, column: below.column + column, columnCount: 1 });
  const answer = context.answers.find((probe) => probe.step === stepIndex && probe.purpose === 'surplus');
  const kept = answer === undefined ? 0 : rowsToKeep(answer, new Set(columns));
  if (kept < surplus) {
    const rowCount = table.area.rowCount - (surplus - kept);
    clearCells(sheet, bodyRows(table, after + kept, surplus - kept));
    resizeTable(context.model, table, { ...table.area, rowCount }, 'addin');
  }
  notify(context.model, 'cells', sheet, below, 'addin');
  clearBlankRow(context, step, wanted);
}

/** A table keeps one row even when none is wanted; then that row is blank in our columns. */
function clearBlankRow(context: ApplyContext, step: WriteRows, wanted: number): void {
  if (wanted > 0 || step.rows.length > 0) return;
  const { table, sheet } = tableById(context.model, step.table);
  const row = bodyRows(table, 0, 1);
  for (const column of columnsOf(sheet, table, step.headers)) {
    clearContents(sheet, { ...row, column: row.column + column, columnCount: 1 });
  }
}
