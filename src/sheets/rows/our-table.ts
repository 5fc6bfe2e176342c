import type { CellValue, WriteValue } from '../../workbook/cell-value';
import { isBlank } from '../../workbook/cell-equal';
import { HostError } from '../../workbook/host-error';
import type { Snapshot, TableState } from '../../workbook/snapshot';
import { matchColumns } from '../read/match-columns';
import { headerText } from '../specs/header-text';
import type { TableSpec } from '../spec';

/** Values for some columns of a row, by column id. `null` clears a cell; a column not named is left alone. */
export type RowValues<Spec extends TableSpec> = Readonly<
  Partial<Record<Spec['columns'][number]['id'], WriteValue>>
>;

/** A table of ours as it stands in the workbook, its columns found by header. */
export interface OurTable {
  readonly state: TableState;
  readonly rows: readonly (readonly CellValue[])[];
  /** Places of our columns in the table, counted from 0. */
  readonly places: ReadonlySet<number>;
  readonly has: (columnId: string) => boolean;
  /** The header of a column as it stands; a column that is gone is a refusal that names it. */
  readonly header: (columnId: string) => string;
  readonly cell: (row: number, columnId: string) => CellValue;
}

/** Finds a table that is to be written to. `HostError` `itemMissing` when it or a column asked for is gone. */
export function ourTable(snapshot: Snapshot, spec: TableSpec): OurTable {
  const state = snapshot.tables.find(({ id }) => id === spec.id);
  if (state?.rows === undefined) throw new HostError('itemMissing', { table: spec.id });
  const { rows, headers, name, sheetName } = state;
  const { places } = matchColumns(spec, headers);
  return {
    state,
    rows,
    places: new Set(places.values()),
    has: (columnId) => places.has(columnId),
    header: (columnId) => {
      const header = headers[places.get(columnId) ?? -1];
      if (header !== undefined) return header;
      const column = spec.columns.find(({ id }) => id === columnId);
      const missing = column === undefined ? columnId : headerText(column);
      throw new HostError('itemMissing', { sheet: sheetName, table: name, header: missing });
    },
    cell: (row, columnId) => rows[row]?.[places.get(columnId) ?? -1] ?? null,
  };
}

/**
 * Number of the first body row with nothing but blank rows after it; blank rows between others are left as they are. In
 * a column of ours an empty text is a formula that shows nothing yet, and is not written over.
 */
export function firstFreeRow({ rows, places }: Pick<OurTable, 'rows' | 'places'>): number {
  const isFree = (row: readonly CellValue[]) =>
    row.every((cell, place) => cell === null || (isBlank(cell) && !places.has(place)));
  return rows.findLastIndex((row) => !isFree(row)) + 1;
}

/** Ids as people type them: `b-0007 ` is B-0007. */
export function sameId(cell: CellValue, id: string): boolean {
  return typeof cell === 'string' && cell.trim().toUpperCase() === id.trim().toUpperCase();
}

/** Every id in one column, as typed. */
export function idsIn(table: OurTable, columnId: string): readonly string[] {
  return table.rows.flatMap((_, row) => {
    const cell = table.cell(row, columnId);
    return typeof cell === 'string' ? [cell] : [];
  });
}
