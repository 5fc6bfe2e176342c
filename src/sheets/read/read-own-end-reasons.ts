import type { Snapshot } from '../../workbook/snapshot';
import { listerTable } from '../specs/lister';
import { matchColumns } from './match-columns';
import { readText } from './read-cell';

/** What stands in the column `Afslutningsårsag` of `Lister`: people may add reasons of their own there. */
export function readOwnEndReasons(snapshot: Snapshot): ReadonlySet<string> {
  const table = snapshot.tables.find((candidate) => candidate.id === listerTable.id);
  const place = table && matchColumns(listerTable, table.headers).places.get('afslutning');
  if (table === undefined || place === undefined) return new Set();
  const reasons = (table.rows ?? []).map((row) => readText(row[place] ?? null).value);
  return new Set(reasons.filter((reason) => reason !== undefined));
}
