import { isBlank } from '../../../workbook/cell-equal';
import type { CellValue } from '../../../workbook/cell-value';
import type { Snapshot } from '../../../workbook/snapshot';
import { matchColumns } from '../../read/match-columns';
import type { TableSpec } from '../../spec';
import { textOf } from '../read/read-items';
import { isSameName } from '../read/soem-reading';

/** Cells of one row by column id; a column that the table lacks is blank. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** A row of ours that holds something; `row` counts body rows from 0. */
export interface FoundRow {
  readonly row: number;
  readonly cells: RowCells;
}

/** Every row of a table, blank ones too, our columns by id. Nothing when the table is not there. */
export function allRows(snapshot: Snapshot, spec: TableSpec): readonly FoundRow[] {
  const table = snapshot.tables.find(({ id }) => id === spec.id);
  if (table === undefined) return [];
  const { places } = matchColumns(spec, table.headers);
  return (table.rows ?? []).map((values, row) => ({
    row,
    cells: Object.fromEntries(spec.columns.map(({ id }) => [id, values[places.get(id) ?? -1] ?? null])),
  }));
}

/** The rows of a table that hold anything and count for a calculation: its own, and those that name none. */
export function rowsOfCalculation(
  snapshot: Snapshot,
  spec: TableSpec,
  calculation: string,
): readonly FoundRow[] {
  return allRows(snapshot, spec).filter(({ cells }) => {
    const owner = textOf(cells.calculation ?? null);
    return (
      Object.values(cells).some((cell) => !isBlank(cell)) && (owner === '' || isSameName(owner, calculation))
    );
  });
}
