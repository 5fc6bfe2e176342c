import { lastMonthEnded } from '../domain/calendar/last-month-ended';
import type { Facts } from '../domain/dobbelt-bundlinje/facts';
import { fingerprint, type FingerprintTable } from '../sheets/fingerprint';
import { matchColumns } from '../sheets/read/match-columns';
import { soem } from '../sheets/soem/specs/soem';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Tool } from '../sheets/tool';
import type { Snapshot } from '../workbook/snapshot';

/**
 * The id of everything the results depend on: our columns of the input tables in any order of rows and columns, the
 * last month in the results, and the limits. Settings count by what they mean, so that a blank one and its default
 * are the same; the user's own columns do not count at all.
 */
export function dataId(snapshot: Snapshot, facts: Pick<Facts, 'reportDate' | 'limits'>): string {
  const { timeShare, meaningfulChanges } = facts.limits;
  const salt = `${lastMonthEnded(facts.reportDate)}|${timeShare}|${meaningfulChanges}`;
  return fingerprint(inputOf(dobbeltBundlinje, snapshot), salt);
}

/** The id of everything that the results of SØM depend on, and which calculation they show. */
export function soemDataId(snapshot: Snapshot, calculation: string): string {
  return fingerprint(inputOf(soem, snapshot), calculation);
}

function inputOf({ inputSheets }: Tool, snapshot: Snapshot): readonly FingerprintTable[] {
  const specs = inputSheets.filter(({ role }) => role === 'input').flatMap(({ tables }) => tables);
  return specs.flatMap((spec) => {
    const table = snapshot.tables.find(({ id }) => id === spec.id);
    if (table?.rows === undefined) return [];
    const { places } = matchColumns(spec, table.headers);
    const columns = spec.columns.map(({ id }) => places.get(id) ?? -1);
    return [{ id: spec.id, rows: table.rows.map((row) => columns.map((column) => row[column] ?? null)) }];
  });
}
