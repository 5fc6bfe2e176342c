import { isTableMarker, tableMarker } from './marker';
import type { TableId } from './marker';

/** What must be known about a table to tell whether it is ours. */
interface TableSighting {
  readonly name: string;
  readonly sheetKey: string;
}

/**
 * Which table is ours for each id. On a marked sheet the marker with or without a number counts, the plain one first.
 * On other sheets only the plain marker counts, and only when no marked sheet has one: a copied sheet brings tables
 * with similar names, and a copy is the user's. Tables that nobody asked for are told when
 * they stand on a marked sheet; their ids are read from their names.
 */
export function findOurTables<T extends TableSighting>(
  tables: readonly T[],
  markedSheetKeys: ReadonlySet<string>,
  asked: readonly TableId[],
): Map<TableId, T> {
  const found = new Map<TableId, T>();
  for (const id of asked) keep(found, id, findOne(tables, markedSheetKeys, id));
  const used = new Set(found.values());
  const others = tables.filter((table) => markedSheetKeys.has(table.sheetKey) && !used.has(table));
  for (const table of others) {
    const id = idOfName(table.name);
    const isNew = id !== undefined && !asked.includes(id) && !found.has(id);
    if (isNew) keep(found, id, findOne(others, markedSheetKeys, id));
  }
  return found;
}

/** The table that is ours for one id; see {@link findOurTables}. */
function findOne<T extends TableSighting>(
  tables: readonly T[],
  markedSheetKeys: ReadonlySet<string>,
  id: TableId,
): T | undefined {
  const plain = (table: T) => table.name.toLowerCase() === tableMarker(id);
  const onMarked = tables
    .filter((table) => markedSheetKeys.has(table.sheetKey) && isTableMarker(table.name, id))
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return onMarked[0] ?? tables.find(plain);
}

function idOfName(name: string): TableId | undefined {
  const [, id] = /^ip_([a-z0-9_]*?[a-z][a-z0-9_]*?)(_\d+)?$/.exec(name.toLowerCase()) ?? [];
  return id;
}

function keep<T>(found: Map<TableId, T>, id: TableId, table: T | undefined): void {
  if (table !== undefined) found.set(id, table);
}
