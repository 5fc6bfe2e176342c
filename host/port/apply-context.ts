import type { TableId, SheetId } from '../../src/workbook/marker';
import type { Plan, Target } from '../../src/workbook/plan';
import type { Area } from '../../src/workbook/place';
import { HostError } from '../../src/workbook/host-error';
import type { AnsweredProbe } from '../../src/workbook/probes';
import { findHeader } from '../../src/workbook/find-header';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { headersOf } from '../workbook/headers';
import type { SheetModel, TableModel, WorkbookModel } from '../workbook/model';
import { sheetOfTable } from '../workbook/tables';
import { markedSheets, ourTables } from './read-inventory';

/** What the steps share while a plan is carried out. */
export interface ApplyContext {
  readonly model: WorkbookModel;
  readonly plan: Plan;
  /** What was read before the first write, by step. */
  readonly answers: readonly AnsweredProbe[];
  cellsWritten: number;
  bytes: number;
  /** A stop from here on leaves something done. */
  hasWritten: boolean;
  stepsDone: number;
  /** Between blocks of rows: tells how much of the step is done, lets others work, stops the run when asked to. */
  readonly pause: (shareOfStep: number) => Promise<void>;
}

/** Our sheet with this id; it was there a moment ago, so a missing one is a host error. */
export function sheetById(model: WorkbookModel, id: SheetId): SheetModel {
  const sheet = markedSheets(model).get(id);
  if (sheet === undefined) throw new HostError('itemMissing', { sheet: id });
  return sheet;
}

/** Our table with this id and its sheet. */
export function tableById(model: WorkbookModel, id: TableId): { table: TableModel; sheet: SheetModel } {
  const table = ourTables(model, [id]).get(id);
  if (table === undefined) throw new HostError('itemMissing', { table: id });
  return { table, sheet: sheetOfTable(model, table) };
}

/** Columns of a table for some headers, counted from 0 inside the table. */
export function columnsOf(sheet: SheetModel, table: TableModel, headers: readonly string[]): number[] {
  const actual = headersOf(sheet, table);
  return headers.map((header) => {
    const column = findHeader(actual, header);
    if (column < 0) throw new HostError('changedMeanwhile', { sheet: sheet.name, table: table.name });
    return column;
  });
}

/** The cells a target means: an area of a sheet, or the body of a column. */
export function resolveTarget(model: WorkbookModel, target: Target): { sheet: SheetModel; area: Area } {
  if (!('table' in target)) return { sheet: sheetById(model, target.sheet), area: target.area };
  const { table, sheet } = tableById(model, target.table);
  const body = bodyRows(table, 0, bodyRowCount(table));
  const [column = 0] = columnsOf(sheet, table, [target.header]);
  return { sheet, area: { ...body, column: body.column + column, columnCount: 1 } };
}
