import type { WriteRows } from '../plan';
import { rowsToKeep } from '../rows-to-keep';
import type { RowBlock } from '../split-rows';
import { splitRows } from '../split-rows';
import { bodyRowCount, bodyRows } from '../table-layout';
import type { Area } from '../place';
import { KEEP } from '../cell-value';
import type { WriteValue } from '../cell-value';
import { fixNames } from './follow-names';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import { countWritten, setNumberFormat, toWireRows } from './wire-values';
import type { WorkTable, Workshop } from './workshop';
import { columnOf, workTable } from './workshop';

/** Rows in blocks, the table grown over each block at once; then what is over is cut off. */
export function writeRowsJobs(step: WriteRows, index: number, blockBytes: number): Job[] {
  const writes = splitRows(step.rows, blockBytes).map((block): Job => {
    return {
      bytes: block.bytes + 2000,
      cells: countWritten(block.rows),
      queue: (shop) => writeBlockOfRows(shop, step, block),
    };
  });
  return [
    ...writes,
    smallJob(8, (shop) => {
      finish(shop, step, index);
    }),
  ];
}

function writeBlockOfRows(shop: Workshop, step: WriteRows, block: RowBlock): void {
  const table = workTable(shop, step.table);
  const first = step.startRow + block.start;
  const more = first + block.rows.length - bodyRowCount(table);
  if (more > 0) hideTotals(table);
  dressNewRows(table, more);
  const columns = step.headers.map((header) => columnOf(table, header));
  const area = bodyRows(table, first, block.rows.length);
  const { column, width, toRow } = spanOf(columns);
  const range = rangeOf(table.sheet, { ...area, column: area.column + column, columnCount: width });
  range.values = toWireRows(block.rows.map(toRow));
  if (more > 0) resize(shop, table, bodyRowCount(table) + more);
}

/**
 * The part of a row from the first to the last of some columns, with the cells between them kept: a row is written by one
 * call, so that no run can be broken off in the middle of it.
 */
function spanOf(columns: readonly number[]): {
  readonly column: number;
  readonly width: number;
  readonly toRow: (row: readonly WriteValue[]) => WriteValue[];
} {
  const column = Math.min(...columns);
  const width = Math.max(...columns) - column + 1;
  const places = Array.from({ length: width }, (_, index) => columns.indexOf(column + index));
  return { column, width, toRow: (row) => places.map((place) => (place < 0 ? KEEP : (row[place] ?? null))) };
}

/** Columns that stand side by side are written together: `positions` are their places in the step. */
interface ColumnRun {
  readonly column: number;
  readonly positions: number[];
}

function contiguous(columns: readonly number[]): ColumnRun[] {
  const order = columns.map((column, position) => ({ column, position })).sort((a, b) => a.column - b.column);
  const runs: ColumnRun[] = [];
  for (const { column, position } of order) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.positions.length === column) last.positions.push(position);
    else runs.push({ column, positions: [position] });
  }
  return runs;
}

/** The totals row stands where new rows go; hidden, it keeps what it holds and comes back at the end. */
function hideTotals(table: WorkTable): void {
  if (!table.hasTotalsRow) return;
  table.proxy.showTotals = false;
  table.hasTotalsRow = false;
  table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
}

/** Gives rows below the table the number formats of the table's rows, before anything is written into them. */
function dressNewRows(table: WorkTable, count: number): void {
  if (count <= 0) return;
  const area = bodyRows(table, bodyRowCount(table), count);
  table.rowFormats?.forEach((format, index) => {
    if (format === 'General') return;
    setNumberFormat(rangeOf(table.sheet, { ...area, column: area.column + index, columnCount: 1 }), format);
  });
}

/** Sets the table to the exact area: it may or may not have grown by itself. */
function resize(shop: Workshop, table: WorkTable, rowCount: number): void {
  const before = bodyRows(table, 0, bodyRowCount(table));
  table.area = { ...table.area, rowCount: rowCount + 1 };
  table.proxy.resize(rangeOf(table.sheet, table.area));
  fixNames(shop, table, before, bodyRows(table, 0, rowCount));
}

/** Cuts off what is over, and brings the totals row back. */
function finish(shop: Workshop, step: WriteRows, index: number): void {
  const table = workTable(shop, step.table);
  const hadTotals = shop.snapshot.tables.find(({ id }) => id === step.table)?.hasTotalsRow === true;
  if (step.rowCount !== undefined) fitRowCount(shop, step, step.rowCount, index);
  if (!hadTotals || table.hasTotalsRow) return;
  table.proxy.showTotals = true;
  table.hasTotalsRow = true;
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
}

/** Blanks our columns below the wanted rows and cuts the rows off, save those that hold something of the user's own. */
function fitRowCount(shop: Workshop, step: WriteRows, wanted: number, index: number): void {
  const table = workTable(shop, step.table);
  const columns = step.headers.map((header) => columnOf(table, header));
  const after = Math.max(1, wanted, step.startRow + step.rows.length);
  const over = bodyRowCount(table) - after;
  if (over < 0) {
    hideTotals(table);
    dressNewRows(table, -over);
    resize(shop, table, after);
  }
  if (over > 0) {
    blank(table, bodyRows(table, after, over), columns);
    const answer = shop.answers.find((probe) => probe.step === index && probe.purpose === 'surplus');
    const kept = answer === undefined ? 0 : rowsToKeep(answer, new Set(columns));
    if (kept < over) {
      hideTotals(table);
      const cut = bodyRows(table, after + kept, over - kept);
      // Before the cut: looks below the table would not be known to be ours any more.
      rangeOf(table.sheet, cut).clear('All');
      resize(shop, table, after + kept);
    }
  }
  if (wanted <= 0 && step.rows.length === 0) blank(table, bodyRows(table, 0, 1), columns);
}

function blank(table: WorkTable, area: Area, columns: readonly number[]): void {
  for (const run of contiguous(columns)) {
    const part = { ...area, column: area.column + run.column, columnCount: run.positions.length };
    rangeOf(table.sheet, part).clear('Contents');
  }
}
