import type { FingerprintTable } from '../sheets/fingerprint';
import { matchColumns } from '../sheets/read/match-columns';
import type { Tool } from '../sheets/tool';
import type { Snapshot } from '../workbook/snapshot';

/** The rows that people fill in for a tool, our columns in our own order, whatever order the sheets have. */
export function inputTables({ inputSheets }: Tool, snapshot: Snapshot): readonly FingerprintTable[] {
  const specs = inputSheets.filter(({ role }) => role === 'input').flatMap(({ tables }) => tables);
  return specs.flatMap((spec) => {
    const table = snapshot.tables.find(({ id }) => id === spec.id);
    if (table?.rows === undefined) return [];
    const { places } = matchColumns(spec, table.headers);
    const columns = spec.columns.map(({ id }) => places.get(id) ?? -1);
    return [{ id: spec.id, rows: table.rows.map((row) => columns.map((column) => row[column] ?? null)) }];
  });
}
