import type { TableSpec } from '../spec';
import type { KnownIds } from './known-ids';
import type { ColumnId, RowReader } from './row-reader';

/** Tells each row of an id that stands in several, naming the others; gives the ids with the first row's address. */
export function reportDoubles<S extends TableSpec>(
  reader: RowReader<S>,
  known: KnownIds,
  column: ColumnId<S>,
): ReadonlyMap<string, string> {
  const doubled = known.doubled();
  for (const { rows } of doubled) {
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).map((other) => reader.address(column, other));
      reader.reportAt(row, 'duplicateId', column, { other: others.join(', ') });
    }
  }
  return new Map(doubled.map(({ id, rows }) => [id, reader.address(column, rows[0])]));
}
