import { findHeader } from './find-header';
import type { EnsureTable, Plan } from './plan';
import type { Snapshot, TableState } from './snapshot';

/**
 * Whether a table carries a name of ours by chance: it stands on a sheet that is not ours, and has none of the headers
 * that a step gives to ours. Ours is then made beside it, with a number in its name.
 */
export function isForeignTable(
  { headers, sheetKey }: Pick<TableState, 'headers' | 'sheetKey'>,
  { columns }: EnsureTable,
  ourSheets: ReadonlySet<string>,
): boolean {
  return !ourSheets.has(sheetKey) && columns.every(({ header }) => findHeader(headers, header) < 0);
}

/** The snapshot without the tables that are not ours in the eyes of a plan. */
export function withoutForeignTables(snapshot: Snapshot, plan: Plan): Snapshot {
  const ourSheets = new Set(snapshot.sheets.flatMap(({ id, key }) => (id === undefined ? [] : [key])));
  const makes = plan.steps.filter((step) => step.kind === 'ensureTable');
  const isForeign = (table: TableState) =>
    makes.some((step) => step.table === table.id && isForeignTable(table, step, ourSheets));
  const tables = snapshot.tables.filter((table) => !isForeign(table));
  return tables.length === snapshot.tables.length ? snapshot : { ...snapshot, tables };
}
