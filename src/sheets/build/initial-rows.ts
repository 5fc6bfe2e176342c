import type { TableId } from '../../workbook/marker';
import type { WriteValue } from '../../workbook/cell-value';
import { SETTINGS } from '../specs/opsaetning';
import { LIST_COLUMNS, listValues } from '../specs/list-values';

/** The body rows a new table starts with: the settings, the lists; none in the other tables. */
export function initialRows(table: TableId): readonly (readonly WriteValue[])[] {
  if (table === 'opsaetning')
    return SETTINGS.map(({ label, initial, unit, help }) => [label, initial, unit, help]);
  if (table !== 'lister') return [];
  const columns = LIST_COLUMNS.map(listValues);
  const rowCount = Math.max(...columns.map((values) => values.length));
  return Array.from({ length: rowCount }, (_, row) => columns.map((values) => values[row] ?? null));
}
