import { foldHeader } from '../../../../src/sheets/read/fold-header';
import type { CellValue } from '../../../../src/workbook/cell-value';
import { valueAt } from '../../../../host/workbook/cells';
import { headersOf } from '../../../../host/workbook/headers';
import type { SheetModel, TableModel, WorkbookModel } from '../../../../host/workbook/model';
import { typeInCell } from '../../../../host/workbook/type-in-cell';

interface Found {
  readonly table: TableModel;
  readonly sheet: SheetModel;
}

function find(model: WorkbookModel, name: string): Found {
  const table = model.tables.find((one) => one.name === name);
  const sheet = model.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new Error(`No table ${name}`);
  return { table, sheet };
}

/** Body rows of a table as objects by header without unit and mark. */
export function rowsOf(model: WorkbookModel, name: string): Record<string, CellValue>[] {
  const { table, sheet } = find(model, name);
  const headers = headersOf(sheet, table).map(foldHeader);
  return Array.from({ length: table.area.rowCount - 1 }, (_, row) =>
    Object.fromEntries(
      headers.map((header, column) => [
        header,
        valueAt(sheet, table.area.row + 1 + row, table.area.column + column),
      ]),
    ),
  );
}

/** A person types in the cell of a body row, counted from 0. */
export function typeInTable(
  model: WorkbookModel,
  name: string,
  row: number,
  header: string,
  text: string,
): void {
  const { table, sheet } = find(model, name);
  const column = headersOf(sheet, table).map(foldHeader).indexOf(header);
  typeInCell(model, sheet, { row: table.area.row + 1 + row, column: table.area.column + column }, text);
}

/** Sheet name and value of the selected cell. */
export function selected(model: WorkbookModel): { sheet: string | undefined; value: CellValue } {
  const sheet = model.sheets.find(({ id }) => id === model.selection?.sheetId);
  const area = model.selection?.area;
  return { sheet: sheet?.name, value: sheet && area ? valueAt(sheet, area.row, area.column) : null };
}
