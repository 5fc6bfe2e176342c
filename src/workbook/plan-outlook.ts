import { findHeader } from './find-header';
import type { SheetId, TableId } from './marker';
import type { PlanStep, WriteRows } from './plan';
import type { SheetState, Snapshot, TableState } from './snapshot';
import { bodyRowCount } from './table-layout';

/** How a table will look when the plan has come to a certain step. */
export interface TableOutlook {
  /** As it stood before the plan; absent when the plan makes it. */
  readonly before?: TableState;
  readonly sheet?: SheetId;
  readonly headers: readonly string[];
  readonly bodyRows: number;
}

/** Which parts there will be when the plan has come to a certain step. A sheet without state is made by the plan. */
export interface PlanOutlook {
  readonly sheets: Map<SheetId, SheetState | undefined>;
  readonly tables: Map<TableId, TableOutlook>;
}

/** How things stand before the first step. */
export function startOutlook(snapshot: Snapshot): PlanOutlook {
  const sheets = snapshot.sheets.flatMap((sheet) =>
    sheet.id === undefined ? [] : [[sheet.id, sheet] as const],
  );
  const tables = snapshot.tables.map((table) => {
    const outlook = { before: table, headers: table.headers, bodyRows: bodyRowCount(table) };
    return [table.id, outlook] as const;
  });
  return { sheets: new Map(sheets), tables: new Map(tables) };
}

/** Moves the outlook on by one step; steps that make nothing change nothing. */
export function advance(outlook: PlanOutlook, step: PlanStep): void {
  if (step.kind === 'ensureSheet' && !outlook.sheets.has(step.sheet))
    outlook.sheets.set(step.sheet, undefined);
  if (step.kind === 'ensureTable' && !outlook.tables.has(step.table)) {
    const headers = step.columns.map((column) => column.header);
    outlook.tables.set(step.table, { sheet: step.sheet, headers, bodyRows: Math.max(1, step.rows.length) });
  }
  if (step.kind === 'writeRows')
    change(outlook, step.table, (table) => ({ bodyRows: rowsAfter(step, table.bodyRows) }));
  if (step.kind === 'renameHeader') {
    change(outlook, step.table, (table) => ({ headers: table.headers.with(step.column, step.header) }));
  }
  if (step.kind === 'addColumn') {
    const { header } = step.column;
    change(outlook, step.table, ({ headers }) => ({
      headers: findHeader(headers, header) >= 0 ? headers : [...headers, header],
    }));
  }
}

/** Body rows of a table after rows were written: it grows as needed and shrinks only to a `rowCount`, never below one row. */
export function rowsAfter(step: WriteRows, bodyRows: number): number {
  const written = step.startRow + step.rows.length;
  return Math.max(
    1,
    step.rowCount === undefined ? Math.max(bodyRows, written) : Math.max(step.rowCount, written),
  );
}

function change(
  outlook: PlanOutlook,
  id: TableId,
  news: (table: TableOutlook) => Partial<TableOutlook>,
): void {
  const table = outlook.tables.get(id);
  if (table !== undefined) outlook.tables.set(id, { ...table, ...news(table) });
}
