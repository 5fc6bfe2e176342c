import { isKeep } from '../../../workbook/cell-value';
import type { CellValue } from '../../../workbook/cell-value';
import { findHeader } from '../../../workbook/find-header';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot, TableState } from '../../../workbook/snapshot';

/**
 * The workbook as it would be read after these rows were written: what a form shows of its value while it is being typed comes
 * from the same reading, checks and calculation as everything else.
 */
export function withRows(snapshot: Snapshot, steps: readonly WriteRows[]): Snapshot {
  return steps.reduce(
    (before, step) => ({
      ...before,
      tables: before.tables.map((table) => (table.id === step.table ? written(table, step) : table)),
    }),
    snapshot,
  );
}

function written(table: TableState, { headers, startRow, rows }: WriteRows): TableState {
  const columns = headers.map((header) => findHeader(table.headers, header));
  const body: CellValue[][] = (table.rows ?? []).map((cells) => [...cells]);
  rows.forEach((values, index) => {
    const row = startRow + index;
    while (body.length <= row) body.push(table.headers.map(() => null));
    values.forEach((value, place) => {
      const cells = body[row];
      const column = columns[place] ?? -1;
      if (cells !== undefined && column >= 0 && !isKeep(value)) cells[column] = value;
    });
  });
  const grown = Math.max(0, body.length - (table.rows?.length ?? 0));
  return { ...table, rows: body, area: { ...table.area, rowCount: table.area.rowCount + grown } };
}
