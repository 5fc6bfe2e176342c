import { HostError } from '../../workbook/host-error';
import { sameId, type OurTable } from './our-table';

/** The body row (from 0) that carries an id; `HostError` `itemMissing` when none does, so that nothing is guessed. */
export function findRow(table: OurTable, columnId: string, id: string): number {
  const row = table.rows.findIndex((_, index) => sameId(table.cell(index, columnId), id));
  if (row >= 0) return row;
  throw new HostError('itemMissing', { sheet: table.state.sheetName, table: table.state.name, address: id });
}
