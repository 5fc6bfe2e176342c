import { lastMonthEnded } from '../domain/calendar/last-month-ended';
import type { Facts } from '../domain/dobbelt-bundlinje/facts';
import { fingerprint } from '../sheets/fingerprint';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Snapshot } from '../workbook/snapshot';
import { inputTables } from './input-tables';

/**
 * The id of everything the results depend on: our columns of the input tables in any order of rows and columns, the
 * last month in the results, and the limits. Settings count by what they mean, so that a blank one and its default
 * are the same; the user's own columns do not count at all.
 */
export function dataId(snapshot: Snapshot, facts: Pick<Facts, 'reportDate' | 'limits'>): string {
  const { timeShare, meaningfulChanges } = facts.limits;
  const salt = `${lastMonthEnded(facts.reportDate)}|${timeShare}|${meaningfulChanges}`;
  return fingerprint(inputTables(dobbeltBundlinje, snapshot), salt);
}
