import { lastMonthEnded } from '../domain/calendar/last-month-ended';
import type { Facts } from '../domain/dobbelt-bundlinje/facts';
import { fingerprint } from '../sheets/fingerprint';
import { matchColumns } from '../sheets/read/match-columns';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Snapshot } from '../workbook/snapshot';

const inputTables = dobbeltBundlinje.inputSheets
  .filter(({ role }) => role === 'input')
  .flatMap(({ tables }) => tables);

/**
 * The id of everything the results depend on: our columns of the input tables in any order of rows and columns, the
 * last month in the results, and the limits. Settings count by what they mean, so that a blank one and its default
 * are the same; the user's own columns do not count at all.
 */
export function dataId(snapshot: Snapshot, facts: Pick<Facts, 'reportDate' | 'limits'>): string {
  const tables = inputTables.flatMap((spec) => {
    const table = snapshot.tables.find(({ id }) => id === spec.id);
    if (table?.rows === undefined) return [];
    const { places } = matchColumns(spec, table.headers);
    const columns = spec.columns.map(({ id }) => places.get(id) ?? -1);
    return [{ id: spec.id, rows: table.rows.map((row) => columns.map((column) => row[column] ?? null)) }];
  });
  const { timeShare, meaningfulChanges } = facts.limits;
  return fingerprint(tables, `${lastMonthEnded(facts.reportDate)}|${timeShare}|${meaningfulChanges}`);
}
