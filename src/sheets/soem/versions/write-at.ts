import type { CellValue, WriteValue } from '../../../workbook/cell-value';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { firstFreeRow, ourTable, type RowValues } from '../../rows/our-table';
import type { TableSpec } from '../../spec';
import { headerText } from '../../specs/header-text';

/**
 * Writes rows into a table of the archive, also into one that the same plan makes: from the first free row, or from a row
 * that is known to hold the same already. What stood there when it was read must still stand there.
 */
export function writeAt<Spec extends TableSpec>(
  snapshot: Snapshot,
  spec: Spec,
  rows: readonly RowValues<Spec>[],
  startRow?: number,
): WriteRows {
  const isThere = snapshot.tables.some(({ id }) => id === spec.id);
  const table = isThere ? ourTable(snapshot, spec) : undefined;
  const start = startRow ?? (table === undefined ? 0 : firstFreeRow(table));
  const ids = spec.columns.map(({ id }) => id);
  const values = rows.map((row) => new Map<string, WriteValue | undefined>(Object.entries(row)));
  const read = (row: number, id: string): CellValue => table?.cell(row, id) ?? null;
  return {
    kind: 'writeRows',
    table: spec.id,
    headers: table === undefined ? spec.columns.map(headerText) : ids.map(table.header),
    startRow: start,
    rows: values.map((row) => ids.map((id) => row.get(id) ?? null)),
    was: rows.map((_, index) => ids.map((id) => read(start + index, id))),
  };
}
