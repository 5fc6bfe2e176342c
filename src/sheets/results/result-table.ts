import type { SheetId, TableId } from '../../workbook/marker';
import { tableMarker } from '../../workbook/marker';
import type { EnsureTable, FormatCells, PlanStep, WriteRows } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { findHeader } from '../../workbook/find-header';
import { HostError } from '../../workbook/host-error';
import { bodyRowCount } from '../../workbook/table-layout';
import type { ResultColumn } from './overview-columns';
import { area, stepsOn } from './steps';

/**
 * A table of that name on a sheet of the user's is not ours to fill; a header that its user has renamed or deleted is
 * named, so that it can be put back, and nothing is written beside it.
 */
function requireOurs(
  { tables, takenNames }: Snapshot,
  id: TableId,
  columns: readonly { readonly header: string }[],
): void {
  const table = tables.find((candidate) => candidate.id === id);
  const name = tableMarker(id);
  if (table === undefined && takenNames.some((taken) => taken.toLowerCase() === name)) {
    throw new HostError('nameTaken', { name });
  }
  const missing = columns.find(({ header }) => table && findHeader(table.headers, header) < 0);
  if (table === undefined || missing === undefined) return;
  throw new HostError('itemMissing', {
    sheet: table.sheetName,
    table: table.name,
    header: missing.header,
  });
}

/**
 * Makes a result table and fills it; a table that is there already gets exactly these rows, no more and no fewer.
 * `HostError` when its name is taken or it has lost one of its headers.
 */
export function resultTable<Row>(
  snapshot: Snapshot,
  table: TableId,
  sheet: SheetId,
  headerRow: number,
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): readonly [EnsureTable, WriteRows] {
  requireOurs(snapshot, table, columns);
  const values = rows.map((row) => columns.map((column) => column.value(row)));
  const body = values.length > 0 ? values : [columns.map(() => null)];
  return [
    {
      kind: 'ensureTable',
      table,
      sheet,
      at: { row: headerRow, column: 0 },
      columns: columns.map(({ header, numberFormat }) =>
        numberFormat === undefined ? { header } : { header, numberFormat },
      ),
      rows: [],
    },
    {
      kind: 'writeRows',
      table,
      headers: columns.map(({ header }) => header),
      startRow: 0,
      rows: body,
      rowCount: body.length,
    },
  ];
}

/** Places words and figures of some rows as their columns want it; the header stands as its column does. */
export function alignColumns<Row>(
  sheet: SheetId,
  columns: readonly ResultColumn<Row>[],
  row: number,
  rowCount: number,
): readonly FormatCells[] {
  const steps = stepsOn(sheet);
  return columns.flatMap(({ align }, column) =>
    align === undefined ? [] : [steps.format(area(row, column, rowCount, 1), { horizontal: align })],
  );
}

/**
 * Lays out only the rows that this run adds to a table; on a sheet that was never laid out that is all of them. Added rows are
 * to be laid out before the table grows over them: a run that is broken off in between would not know them as added.
 */
export function newRows(
  snapshot: Snapshot,
  table: TableId,
  isNew: boolean,
  rowCount: number,
  look: (first: number, rowCount: number) => readonly PlanStep[],
): readonly PlanStep[] {
  const before = snapshot.tables.find(({ id }) => id === table);
  const first = isNew || !before ? 0 : bodyRowCount(before);
  // An empty table has one blank row, which is laid out as well.
  const rows = Math.max(1, rowCount);
  return rows > first ? look(first, rows - first) : [];
}
