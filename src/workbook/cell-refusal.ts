import { areaAddress, COLUMN_LIMIT, ROW_LIMIT } from './a1';
import { holds, sameCell } from './cell-equal';
import type { CellValue, WriteValue } from './cell-value';
import { findHeader } from './find-header';
import { tableMarker } from './marker';
import type { EnsureTable, PlanStep, WriteRows } from './plan';
import type { PlanOutlook, TableOutlook } from './plan-outlook';
import type { AnsweredProbe } from './probes';
import type { Refusal } from './refusal';

/** What stops a step as seen from the cells it touches: merged cells, changed rows, no room. */
export function cellRefusal(
  step: PlanStep,
  outlook: PlanOutlook,
  answers: readonly AnsweredProbe[],
): Refusal | undefined {
  return (
    first(answers, (answer) => refuseMerged(answer)) ??
    first(answers, (answer) => refuseOtherTable(step, answer)) ??
    (step.kind === 'ensureTable'
      ? first(answers, (answer) => withTable(step, answer, refuseRoom(answer, newTableCells(step))))
      : undefined) ??
    (step.kind === 'addColumn'
      ? first(answers, (answer) => refuseRoom(answer, headerOnly(step.column.header)))
      : undefined) ??
    (step.kind === 'writeRows' ? refuseRows(step, outlook, answers) : undefined)
  );
}

function refuseMerged(answer: AnsweredProbe): Refusal | undefined {
  const [address] = answer.mergedAreas;
  if (answer.purpose === 'was' || address === undefined) return undefined;
  return { code: 'mergedCells', details: { sheet: answer.sheetName, address } };
}

/**
 * A table that was moved to where we write, or that stands where ours would grow. One that lies exactly where a new one of
 * ours goes is ours, made in a run that was broken off before it could name it: its cells are checked as all room is, and
 * with them that it has our headers.
 */
function refuseOtherTable(step: PlanStep, answer: AnsweredProbe): Refusal | undefined {
  const [table] = answer.tables;
  const isUnnamed = step.kind === 'ensureTable' && answer.wholeTable !== undefined;
  const mayHoldTable = answer.purpose === 'was' || answer.purpose === 'surplus' || isUnnamed;
  if (mayHoldTable || table === undefined) return undefined;
  const refusal: Refusal = {
    code: 'noRoom',
    details: { sheet: answer.sheetName, table, address: areaAddress(answer.area) },
  };
  return step.kind === 'ensureTable' ? withTable(step, answer, refusal) : refusal;
}

/** A table in the way of a new one is often ours under another name: so it is told which, and what ours is called. */
function withTable(
  step: EnsureTable,
  { tables }: AnsweredProbe,
  refusal: Refusal | undefined,
): Refusal | undefined {
  const [table] = tables;
  if (refusal === undefined || table === undefined) return refusal;
  return { ...refusal, details: { ...refusal.details, table, name: tableMarker(step.table) } };
}

/** What will stand in a cell of the room, counted from the room's first cell; `null` for what stays blank. */
type Planned = (row: number, column: number) => WriteValue;

/**
 * The room must be free. A cell that already holds what will be written there is free as well: it is what a run left
 * that was broken off between writing the cells and making the table of them.
 */
function refuseRoom(answer: AnsweredProbe, planned: Planned): Refusal | undefined {
  if (answer.purpose !== 'room') return undefined;
  const { area, sheetName: sheet } = answer;
  const isOutside = area.row + area.rowCount > ROW_LIMIT || area.column + area.columnCount > COLUMN_LIMIT;
  if (isOutside)
    return {
      code: 'noRoom',
      details: { sheet, address: areaAddress({ ...area, rowCount: 1, columnCount: 1 }) },
    };
  for (const [row, cells] of answer.values.entries()) {
    const column = cells.findIndex((cell, index) => !isFree(cell, planned(row, index)));
    if (column < 0) continue;
    const address = areaAddress({
      row: area.row + row,
      column: area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
    return { code: 'noRoom', details: { sheet, address } };
  }
  return undefined;
}

/** An empty text is no free cell: a formula stands there that shows nothing yet. */
function isFree(cell: CellValue, planned: WriteValue): boolean {
  return cell === null || (cell !== '' && typeof planned !== 'object' && holds(cell, planned));
}

function newTableCells(step: EnsureTable): Planned {
  return (row, column) => (row === 0 ? step.columns[column]?.header : step.rows[row - 1]?.[column]) ?? null;
}

function headerOnly(header: string): Planned {
  return (row) => (row === 0 ? header : null);
}

function refuseRows(
  step: WriteRows,
  outlook: PlanOutlook,
  answers: readonly AnsweredProbe[],
): Refusal | undefined {
  const table = outlook.tables.get(step.table);
  if (table === undefined) return undefined;
  const columns = step.headers.map((header) => findHeader(table.headers, header));
  return (
    refuseGap(step, table) ??
    refuseChanged(step, table, columns, answers) ??
    first(answers, (answer) => refuseRoom(answer, grownCells(step, table, columns, answer)))
  );
}

function grownCells(
  step: WriteRows,
  table: TableOutlook,
  columns: readonly number[],
  room: AnsweredProbe,
): Planned {
  const before = table.before;
  const firstRow =
    before === undefined ? 0 : room.area.row - before.area.row - 1 - (before.hasTotalsRow ? 1 : 0);
  return (row, column) => step.rows[firstRow + row - step.startRow]?.[columns.indexOf(column)] ?? null;
}

/** Rows that would begin past the end: the table has become shorter since it was read. */
function refuseGap(step: WriteRows, { before, bodyRows }: TableOutlook): Refusal | undefined {
  if (before === undefined || step.startRow <= bodyRows) return undefined;
  return { code: 'changedMeanwhile', details: { sheet: before.sheetName, table: before.name } };
}

/**
 * The rows must be whose they were when they were read, and each cell must stand as it was read, or already hold what
 * will be written: then somebody was quicker, or we were. Tells the first that does not.
 */
function refuseChanged(
  step: WriteRows,
  table: TableOutlook,
  columns: readonly number[],
  answers: readonly AnsweredProbe[],
): Refusal | undefined {
  const { before } = table;
  if (before === undefined) return undefined;
  const now = answers.find((answer) => answer.purpose === 'was')?.values ?? [];
  const cellNow = (row: number, column = -1) => now[row]?.[column] ?? null;
  const whose = step.whose?.headers.map((header) => findHeader(table.headers, header)) ?? [];
  const changed =
    firstCell(step.whose?.rows ?? [], whose, (was, row, at) => !sameCell(cellNow(row, whose[at]), was)) ??
    firstCell(step.was ?? [], columns, (was, row, at) => {
      const cell = cellNow(row, columns[at]);
      return !sameCell(cell, was) && !holds(cell, step.rows[row]?.[at] ?? null);
    });
  if (changed === undefined) return undefined;
  const row = before.area.row + 1 + step.startRow + changed.row;
  const column = before.area.column + changed.column;
  const address = areaAddress({ row, column, rowCount: 1, columnCount: 1 });
  return { code: 'changedMeanwhile', details: { sheet: before.sheetName, table: before.name, address } };
}

/** The first cell that is meant, with its row and its column in the table. */
function firstCell(
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
  isMeant: (was: CellValue, row: number, at: number) => boolean,
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, cells] of rows.entries()) {
    const at = cells.findIndex((was, index) => isMeant(was, row, index));
    if (at >= 0) return { row, column: columns[at] ?? 0 };
  }
  return undefined;
}

function first(
  answers: readonly AnsweredProbe[],
  look: (answer: AnsweredProbe) => Refusal | undefined,
): Refusal | undefined {
  for (const answer of answers) {
    const refusal = look(answer);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
