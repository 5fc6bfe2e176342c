import { createDirectPort } from '../../../../host/port/direct-port';
import { valueAt } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { SheetModel, TableModel, WorkbookModel } from '../../../../host/workbook/model';
import { buildSheets } from '../../../../src/commands/build-sheets';
import { createExample } from '../../../../src/commands/create-example';
import { readWorkbook } from '../../../../src/commands/read-workbook';
import type { CommandContext, Outcome, WorkbookView } from '../../../../src/commands/types';
import type { CellValue } from '../../../../src/workbook/cell-value';

/** A person at a workbook of ours, ten past ten on a day in June. */
export function contextFor(model: WorkbookModel, more: Partial<CommandContext> = {}): CommandContext {
  return {
    port: createDirectPort(model),
    today: { year: 2026, month: 6, day: 3 },
    timeOfDay: '10.14',
    version: '1.2.3',
    ...more,
  };
}

/** What a command gave; a refusal fails the test with its code. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw settled.error;
  return settled.value;
}

/** The example with twelve invented citizens and fresh results. */
export async function exampleWorkbook(): Promise<WorkbookModel> {
  const model = createWorkbook('eksempel.xlsx');
  await done(createExample(contextFor(model)));
  return model;
}

/** Our sheets without a single row of data. */
export async function emptyWorkbook(): Promise<WorkbookModel> {
  const model = createWorkbook('ny.xlsx');
  await done(buildSheets(contextFor(model)));
  return model;
}

export function viewOf(model: WorkbookModel): Promise<WorkbookView> {
  return done(readWorkbook(contextFor(model)));
}

export function tableOf(model: WorkbookModel, id: string): { table: TableModel; sheet: SheetModel } {
  const table = model.tables.find(({ name }) => name === `ip_${id}`);
  const sheet = model.sheets.find((candidate) => candidate.id === table?.sheetId);
  if (table === undefined || sheet === undefined) throw new Error(`No table ${id}`);
  return { table, sheet };
}

/** A cell's text; blank for anything else. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Body rows of a table that hold anything, as objects by header without unit and mark. */
export function rowsOf(model: WorkbookModel, id: string): Record<string, CellValue>[] {
  const { table, sheet } = tableOf(model, id);
  const { row, column, rowCount, columnCount } = table.area;
  const headers = Array.from({ length: columnCount }, (_, index) =>
    textOf(valueAt(sheet, row, column + index)).replace(/\*$/, ''),
  );
  return Array.from({ length: rowCount - 1 }, (_, index) =>
    Object.fromEntries(
      headers.map((header, at) => [header, valueAt(sheet, row + 1 + index, column + at)] as const),
    ),
  ).filter((cells) => Object.values(cells).some((value) => value !== null && value !== ''));
}

/** Everything a workbook's cells hold, for before-and-after comparisons. */
export function cellsOf(model: WorkbookModel): Map<string, CellValue> {
  return new Map(
    model.sheets.flatMap((sheet) =>
      [...sheet.cells]
        .filter(([, cell]) => cell.value !== null)
        .map(([key, cell]) => [`${sheet.name} ${key}`, cell.value] as const),
    ),
  );
}

/** Sheet names mean the same to a person and to a test. */
export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}
