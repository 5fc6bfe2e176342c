import type { Fault } from '../fault';
import type { SheetSpec } from '../spec';

/** By sheet, then by cell from the top: what only showed in the end stands beside its row. */
export function orderFaults(faults: readonly Fault[], sheets: readonly SheetSpec[]): readonly Fault[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  const order = new Map(tables.map((id, index) => [id, index]));
  const rank = ({ place }: Fault) => order.get(place.table ?? '') ?? order.size;
  const row = ({ place }: Fault) => place.cell?.row ?? -1;
  const column = ({ place }: Fault) => place.cell?.column ?? -1;
  return [...faults].sort((a, b) => rank(a) - rank(b) || row(a) - row(b) || column(a) - column(b));
}
