import { fingerprint } from '../sheets/fingerprint';
import { soem } from '../sheets/soem/specs/soem';
import type { Snapshot } from '../workbook/snapshot';
import { inputTables } from './input-tables';

/** The id of everything that the results of SØM depend on, and which calculation they show. */
export function soemDataId(snapshot: Snapshot, calculation: string): string {
  return fingerprint(inputTables(soem, snapshot), calculation);
}
