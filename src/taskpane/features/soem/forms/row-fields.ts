import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import type { ColumnSpec } from '../../../../sheets/spec';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { CellFieldSpec } from './cell-field';
import { listOptions } from './list-options';

/** Columns that are not required and yet asked for at once. */
const ASKED: Readonly<Record<TableId, readonly string[]>> = {
  soem_omkostninger: ['year', 'amount'],
  soem_priser: ['kommune', 'region', 'stat'],
};
const BASIS: readonly string[] = ['sourceType', 'confidence', 'note'];
const RANGE: readonly string[] = ['low', 'high'];

/** The fields of one row of a table, in the order of the sheet. */
export interface RowFields {
  readonly asked: readonly CellFieldSpec[];
  /** The years of a consequence: ten narrow fields side by side. */
  readonly years: readonly CellFieldSpec[];
  /** Behind the disclosure. */
  readonly more: readonly CellFieldSpec[];
}

/** The fields in which one row is entered, as the sheet describes its columns; the calculation is filled in by itself. */
export function rowFields(snapshot: Snapshot, table: TableId): RowFields {
  const columns = soemTable(table).columns.filter(
    ({ id, isFixed }) => id !== 'calculation' && isFixed !== true,
  );
  const isYear = ({ id }: ColumnSpec) => /^year\d+$/.test(id);
  const known = ASKED[table];
  const isAsked = ({ id, required }: ColumnSpec) =>
    required || (known?.includes(id) ?? ![...BASIS, ...RANGE, 'actual', 'actualSuccesses'].includes(id));
  const specOf = (column: ColumnSpec) => cellFieldSpec(snapshot, column);
  return {
    asked: columns.filter((column) => isAsked(column) && !isYear(column)).map(specOf),
    years: columns.filter(isYear).map(specOf),
    more: columns.filter((column) => !isAsked(column) && !isYear(column)).map(specOf),
  };
}

/** A column as a field; `key` is the column's id unless another is given. */
export function cellFieldSpec(snapshot: Snapshot, column: ColumnSpec, key = column.id): CellFieldSpec {
  const { header: label, help, kind, required, list, unit, max } = column;
  return {
    ...{ key, label, help, kind, required },
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? (kind === 'share' ? { unit: '%' } : {}) : { unit }),
    ...(list === undefined
      ? {}
      : { options: listOptions(snapshot, list), isOpen: kind !== 'code' && list === 'soem_ydelse' }),
  };
}
