import { holds, isBlank, sameCell } from '../../../workbook/cell-equal';
import type { WriteValue } from '../../../workbook/cell-value';
import type { TableId } from '../../../workbook/marker';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import type { TableSpec } from '../../spec';
import { firstFreeRow, ourTable, type OurTable } from '../../rows/our-table';
import type { RowCells } from './row-cells';
import { soemTable } from './soem-table';

/** One row as a form hands it over. */
export interface RowChange {
  readonly table: TableId;
  /** Body row, counted from 0: the one that was read, or the free one that a new row was meant for. */
  readonly row: number;
  /** What is to stand there, by column id; a column not named is left alone. */
  readonly cells: Readonly<Record<string, WriteValue>>;
  /** What the form read in the row; absent for a new row. */
  readonly was?: RowCells;
}

/**
 * Writes what differs from what the form read, provided the row is still the same one and its cells hold what was read. A
 * new row goes where it was meant to, when nobody has written there but a try of the same form that was broken off; else
 * under the last row, so that nothing is doubled and nothing of a colleague's is written over.
 */
export function rowChangeSteps(snapshot: Snapshot, change: RowChange): readonly WriteRows[] {
  const spec = soemTable(change.table);
  const table = ourTable(snapshot, spec);
  return change.was === undefined
    ? addRow(spec, table, change)
    : changeCells(spec, table, change, change.was);
}

function changeCells(
  spec: TableSpec,
  table: OurTable,
  { row, cells }: RowChange,
  was: RowCells,
): readonly WriteRows[] {
  const changed = Object.keys(cells).filter((id) => !holds(was[id] ?? null, cells[id] ?? null));
  if (changed.length === 0) return [];
  const whose = identifying(spec).filter((id) => table.has(id) && !changed.includes(id));
  return [
    {
      kind: 'writeRows',
      table: spec.id,
      headers: changed.map(table.header),
      startRow: row,
      rows: [changed.map((id) => cells[id] ?? null)],
      was: [changed.map((id) => was[id] ?? null)],
      whose: { headers: whose.map(table.header), rows: [whose.map((id) => was[id] ?? null)] },
    },
  ];
}

function addRow(spec: TableSpec, table: OurTable, { row, cells }: RowChange): readonly WriteRows[] {
  const filled = Object.keys(cells).filter((id) => !isBlank(written(cells[id])));
  if (filled.length === 0) return [];
  const startRow = isBegun(spec, table, row, cells) ? row : firstFreeRow(table);
  return [
    {
      kind: 'writeRows',
      table: spec.id,
      headers: filled.map(table.header),
      startRow,
      rows: [filled.map((id) => cells[id] ?? null)],
      was: [filled.map(() => null)],
    },
  ];
}

/** Whether a row holds some of what is to be written and nothing else: what is left of a try that was broken off. */
function isBegun(spec: TableSpec, table: OurTable, row: number, cells: RowChange['cells']): boolean {
  const found = spec.columns.map(({ id }) => ({ now: table.cell(row, id), wanted: cells[id] ?? null }));
  return (
    found.some(({ now }) => !isBlank(now)) &&
    found.every(({ now, wanted }) => isBlank(now) || holds(now, wanted))
  );
}

/** Columns by which a person would tell one row from another. */
function identifying({ columns }: TableSpec): string[] {
  const names = new Set(['calculation', 'item', 'year']);
  return columns
    .filter(({ id, kind, required }) => required || kind === 'id' || names.has(id))
    .map(({ id }) => id);
}

/**
 * Where a row that a form has read stands now: in its place when what tells it from others is as it was, else where all of it
 * is found again. `undefined` when somebody has deleted it or made it another.
 */
export function findReadRow(
  snapshot: Snapshot,
  { table: id, row, was }: { readonly table: TableId; readonly row: number; readonly was: RowCells },
): number | undefined {
  const spec = soemTable(id);
  const table = ourTable(snapshot, spec);
  const holdsAll = (at: number, ids: readonly string[]) =>
    ids.every((column) => sameCell(table.cell(at, column), was[column] ?? null));
  if (row < table.rows.length && holdsAll(row, identifying(spec))) return row;
  const found = table.rows.findIndex((_, at) => holdsAll(at, Object.keys(was)));
  return found < 0 ? undefined : found;
}

/** The body row that a new row of a table goes to: the first with nothing of ours in it or after it. */
export function freeRow(snapshot: Snapshot, id: TableId): number {
  return firstFreeRow(ourTable(snapshot, soemTable(id)));
}

function written(value: WriteValue | undefined) {
  return value === undefined || (typeof value === 'object' && value !== null) ? null : value;
}
