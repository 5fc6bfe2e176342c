import type { Fault } from '../../../../sheets/fault';
import { matchColumns } from '../../../../sheets/read/match-columns';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';

/** The faults of one row by the id of the column they are told at. */
export function faultsOfRow(
  snapshot: Snapshot,
  faults: readonly Fault[],
  { table: id, row }: { readonly table: TableId; readonly row: number },
): ReadonlyMap<string, readonly Fault[]> {
  const table = snapshot.tables.find((one) => one.id === id);
  const byColumn = new Map<string, Fault[]>();
  if (table === undefined) return byColumn;
  const { places } = matchColumns(soemTable(id), table.headers);
  const ids = new Map([...places].map(([column, place]) => [place, column]));
  for (const fault of faults) {
    if (fault.place.table !== id || fault.place.row !== row || fault.place.cell === undefined) continue;
    const column = ids.get(fault.place.cell.column - table.area.column);
    if (column !== undefined) byColumn.set(column, [...(byColumn.get(column) ?? []), fault]);
  }
  return byColumn;
}
