import type { ColumnSpec, ListId } from '../spec';

/** The header as it is written: name, unit in parentheses, `*` when the column must be filled: `Timer (t)*`. */
export function headerText(column: Pick<ColumnSpec, 'header' | 'unit' | 'required'>): string {
  const unit = column.unit === undefined ? '' : ` (${column.unit})`;
  return `${column.header}${unit}${column.required ? '*' : ''}`;
}

/** The workbook name of a list that drop-downs point at: `ip_liste_metode`. */
export function listName(list: ListId): string {
  return `ip_liste_${list}`;
}
