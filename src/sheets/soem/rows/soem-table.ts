import { HostError } from '../../../workbook/host-error';
import type { TableId } from '../../../workbook/marker';
import type { TableSpec } from '../../spec';
import { soem } from '../specs/soem';

const tables = new Map<TableId, TableSpec>(
  soem.inputSheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table] as const)),
);

/** The description of a table of SØM by its id. `HostError` `itemMissing` for a table that SØM does not have. */
export function soemTable(id: TableId): TableSpec {
  const table = tables.get(id);
  if (table === undefined) throw new HostError('itemMissing', { table: id });
  return table;
}
