import { setValue } from '../../../../../host/workbook/cells';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import type { SheetModel, WorkbookModel } from '../../../../../host/workbook/model';
import { addTable } from '../../../../../host/workbook/tables';
import type { CellValue } from '../../../../../src/workbook/cell-value';
import type { BridgePortOptions } from '../../../../contract/support/bridge-port';
import { openBridgePort } from '../../../../contract/support/bridge-port';
import { firstSheet } from '../../../../contract/port-suite/workbook-image';

/** A workbook with one sheet, `Ark1`, as an add-in sees it through the unmodified library. */
export interface OpenExcel {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  /** Does something in one batch or more; fails when a call is not emulated. */
  run<T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T>;
  /** The code with which it is refused. */
  codeOf(work: (context: Excel.RequestContext) => unknown): Promise<unknown>;
}

export function openExcel(options: BridgePortOptions = {}, name?: string): OpenExcel {
  const model = createWorkbook(name);
  const { library, host } = openBridgePort(model, options);
  const batch = <T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
    library.Excel.run(async (context) => {
      const result = await work(context);
      await context.sync();
      return result;
    });
  return {
    model,
    sheet: firstSheet(model),
    async run(work) {
      const result = await batch(work);
      const open = host.unsupported();
      if (open.length > 0) throw new Error(`Not emulated: ${open.join()}`);
      return result;
    },
    codeOf: (work) =>
      batch(work).then(
        () => 'no refusal',
        (error: unknown) =>
          typeof error === 'object' && error !== null && 'code' in error ? error.code : error,
      ),
  };
}

/** Puts rows of values on a sheet from a cell on, A1 when nothing is said. */
export function putRows(
  sheet: SheetModel,
  rows: readonly (readonly CellValue[])[],
  at = { row: 0, column: 0 },
): void {
  rows.forEach((row, down) =>
    row.forEach((value, right) => {
      setValue(sheet, { row: at.row + down, column: at.column + right }, value);
    }),
  );
}

/** A table `Tid` in A1:C5 with header; hours are out of order. */
export function withTimeTable({ model, sheet }: OpenExcel): void {
  putRows(sheet, [
    ['Borger', 'Dato', 'Timer'],
    ['B-3', 46023, 7],
    ['B-1', 46024, 2.5],
    ['B-2', 46025, 11],
    ['B-1', 46026, 4],
  ]);
  addTable(model, sheet, { row: 0, column: 0, rowCount: 5, columnCount: 3 }, 'person', 'Tid');
}

export const ark = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Ark1');
export const tid = (context: Excel.RequestContext) => context.workbook.tables.getItem('Tid');

/** What stands in some cells, as the client reads it. */
export async function valuesOf(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = ark(context).getRange(address).load('values');
  await context.sync();
  return range.values;
}
