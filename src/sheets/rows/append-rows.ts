import type { WriteValue } from '../../workbook/cell-value';
import type { WriteRows } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { TableSpec } from '../spec';
import { firstFreeRow, ourTable, type RowValues } from './our-table';

/**
 * Writes new rows under the last filled row of a table. The cells must still be blank when the plan is applied, so that
 * a row a colleague added meanwhile is never overwritten. No step without rows.
 */
export function appendRows<Spec extends TableSpec>(
  snapshot: Snapshot,
  spec: Spec,
  rows: readonly RowValues<Spec>[],
): readonly WriteRows[] {
  if (rows.length === 0) return [];
  const table = ourTable(snapshot, spec);
  const byId = rows.map((row) => new Map<string, WriteValue | undefined>(Object.entries(row)));
  const ids = spec.columns.map(({ id }) => id).filter((id) => byId.some((row) => row.has(id)));
  return [
    {
      kind: 'writeRows',
      table: spec.id,
      headers: ids.map(table.header),
      startRow: firstFreeRow(table),
      rows: byId.map((row) => ids.map((id) => row.get(id) ?? null)),
      was: rows.map(() => ids.map(() => null)),
    },
  ];
}
