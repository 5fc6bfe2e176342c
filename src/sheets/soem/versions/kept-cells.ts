import { isCellError, type CellValue } from '../../../workbook/cell-value';
import type { Snapshot } from '../../../workbook/snapshot';
import { matchColumns } from '../../read/match-columns';
import { isSameName } from '../read/soem-reading';
import { frosneTable } from '../specs/versioner';
import type { FrozenCell } from './frozen-cells';

/** A row of `SØM – frosne tal` that says what it should. */
export interface KeptCell extends FrozenCell {
  /** Body row of the table, counted from 0. */
  readonly row: number;
  readonly calculation: string;
  readonly number: number;
}

/** The rows of `SØM – frosne tal`, in the order of the sheet. Rows that are blank or spoilt are not among them. */
export function keptCells(snapshot: Snapshot): readonly KeptCell[] {
  const table = snapshot.tables.find(({ id }) => id === frosneTable.id);
  if (table === undefined) return [];
  const { places } = matchColumns(frosneTable, table.headers);
  const at = (row: readonly CellValue[], id: string) => row[places.get(id) ?? -1] ?? null;
  return (table.rows ?? []).flatMap((cells, row) => {
    const [calculation, number] = [at(cells, 'calculation'), at(cells, 'number')];
    const [sheet, line, field] = [at(cells, 'sheet'), at(cells, 'line'), at(cells, 'field')];
    const value = at(cells, 'value');
    if (typeof calculation !== 'string' || typeof number !== 'number') return [];
    if (typeof sheet !== 'string' || typeof line !== 'number' || typeof field !== 'string') return [];
    if (value === null || value === '' || isCellError(value)) return [];
    return [{ row, calculation, number, sheet, line, field, value }];
  });
}

/** The cells of one version. */
export function cellsOfVersion(
  cells: readonly KeptCell[],
  calculation: string,
  number: number,
): readonly KeptCell[] {
  return cells.filter((cell) => cell.number === number && isSameName(cell.calculation, calculation));
}
