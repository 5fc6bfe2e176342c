import { setValue } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { SheetModel, TableModel, WorkbookModel } from '../../../../host/workbook/model';
import { addTable } from '../../../../host/workbook/tables';
import type { CellValue } from '../../../../src/workbook/cell-value';

/** A workbook with one sheet on which a table of two columns stands from B3. */
export interface Fixture {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export function workbookWithTable(
  rows: readonly (readonly [CellValue, CellValue])[] = [
    ['F-1', 10],
    ['F-2', 14.5],
    ['F-3', 20],
  ],
): Fixture {
  const model = createWorkbook();
  const sheet = firstSheet(model);
  putRows(sheet, [['Id', 'Timer'], ...rows]);
  const table = addTable(
    model,
    sheet,
    { row: 2, column: 1, rowCount: rows.length + 1, columnCount: 2 },
    'person',
    'Tid',
  );
  return { model, sheet, table };
}

function putRows(sheet: SheetModel, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, rowIndex) =>
    row.forEach((value, index) => setValue(sheet, { row: 2 + rowIndex, column: 1 + index }, value)),
  );
}

function firstSheet(model: WorkbookModel): SheetModel {
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}

/** The code of Excel's own that a refused call carries. */
export function refusalOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'not refused';
}
