import { headerText, listName } from './specs/header-text';
import type { ColumnKind, ColumnSpec, ListId, TableSpec } from './spec';

/** One field of a form for a table's row. */
export interface FormField {
  /** Column id, the property of the row. */
  readonly id: string;
  /** Label without unit and mark. */
  readonly label: string;
  /** Header as it stands in the sheet, for those who look for it there. */
  readonly header: string;
  readonly unit?: string;
  readonly help: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
  readonly list?: ListId;
  readonly listName?: string;
  readonly min?: number;
  readonly max?: number;
}

/** The fields in which one row of a table is entered; columns that we write ourselves are not among them. */
export function formFields(table: TableSpec): readonly FormField[] {
  return table.columns.filter((column) => column.isFixed !== true).map(toField);
}

/** One field by its column's id: `formField(forloebTable, 'start')`. An id that the table does not have does not compile. */
export function formField<S extends TableSpec>(table: S, id: S['columns'][number]['id']): FormField {
  const column = table.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`No column ${id}`);
  return toField(column);
}

function toField(column: ColumnSpec): FormField {
  return {
    id: column.id,
    label: column.header,
    header: headerText(column),
    help: column.help,
    kind: column.kind,
    required: column.required,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(column.list === undefined ? {} : { list: column.list, listName: listName(column.list) }),
    ...(column.min === undefined ? {} : { min: column.min }),
    ...(column.max === undefined ? {} : { max: column.max }),
  };
}
