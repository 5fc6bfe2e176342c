import type { WriteValue } from '../../workbook/cell-value';
import type { WriteRows } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { TableSpec } from '../spec';
import { ourTable, type RowValues } from './our-table';

/**
 * Changes some cells of one row (counted from 0 in the body), provided they still hold what was read and the row is still
 * the same one: a colleague may have sorted the table or deleted a row above.
 */
export function changeRow<Spec extends TableSpec>(
  snapshot: Snapshot,
  spec: Spec,
  row: number,
  values: RowValues<Spec>,
): readonly WriteRows[] {
  const table = ourTable(snapshot, spec);
  const changes = Object.entries<WriteValue | undefined>(values).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, value }],
  );
  if (changes.length === 0) return [];
  const whose = whoseColumns(spec).filter(
    (id) => table.has(id) && !changes.some((change) => change.id === id),
  );
  return [
    {
      kind: 'writeRows',
      table: spec.id,
      headers: changes.map(({ id }) => table.header(id)),
      startRow: row,
      rows: [changes.map(({ value }) => value)],
      was: [changes.map(({ id }) => table.cell(row, id))],
      whose: { headers: whose.map(table.header), rows: [whose.map((id) => table.cell(row, id))] },
    },
  ];
}

/** Columns by which a person would tell one row from another. */
function whoseColumns({ columns }: TableSpec): string[] {
  return columns.filter(({ kind, required }) => required || kind === 'id').map(({ id }) => id);
}
