import { foldHeader } from '../../sheets/read/fold-header';
import type { TableId } from '../../workbook/marker';
import type { CellPlace } from '../../workbook/place';
import type { Snapshot, TableState } from '../../workbook/snapshot';

export interface SheetPlace {
  readonly sheetKey: string;
  readonly cell: CellPlace;
}

/** The first row of a table that holds `value` under a header; `undefined` when table, column or row is not there. */
export function findRow(
  snapshot: Snapshot,
  table: TableId,
  header: string,
  value: string,
): SheetPlace | undefined {
  const found = snapshot.tables.find(({ id }) => id === table);
  const column = found ? columnOf(found, header) : -1;
  const row = found?.rows?.findIndex((cells) => cells[column] === value) ?? -1;
  if (!found || column < 0 || row < 0) return undefined;
  return {
    sheetKey: found.sheetKey,
    cell: { row: found.area.row + 1 + row, column: found.area.column + column },
  };
}

/** The last row of a table, where new rows follow. */
export function endOfTable(snapshot: Snapshot, table: TableId): SheetPlace | undefined {
  const found = snapshot.tables.find(({ id }) => id === table);
  if (!found) return undefined;
  const { row, column, rowCount } = found.area;
  return { sheetKey: found.sheetKey, cell: { row: row + rowCount - 1, column } };
}

function columnOf(table: TableState, header: string): number {
  const wanted = foldHeader(header);
  return table.headers.findIndex((candidate) => foldHeader(candidate) === wanted);
}
