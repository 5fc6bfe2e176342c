import { headersOf, repairHeaders } from '../../workbook/headers';
import { cellAt } from '../../workbook/cells';
import type { SheetModel, TableModel, WorkbookModel } from '../../workbook/model';

/**
 * Excel reports a damaged file when a table's header is no text, is blank or stands there twice. Headers that were
 * changed since the file was opened are put right in what is written; the model itself stays as it is.
 */
export function withTextHeaders(model: WorkbookModel, before: WorkbookModel): WorkbookModel {
  const sheets = model.sheets.map((sheet) => {
    const tables = model.tables.filter((table) => table.sheetId === sheet.id && isNew(table, sheet, before));
    if (tables.length === 0) return sheet;
    const copy = { ...sheet, cells: new Map(sheet.cells) };
    for (const table of tables) repairHeaders(copy, table);
    return copy;
  });
  return { ...model, sheets };
}

function isNew(table: TableModel, sheet: SheetModel, before: WorkbookModel): boolean {
  const was = before.tables.find((one) => one.id === table.id);
  const sheetWas = before.sheets.find((one) => one.id === sheet.id);
  if (was === undefined || sheetWas === undefined) return true;
  const texts = headersOf(sheet, table);
  if (texts.join('\n') !== headersOf(sheetWas, was).join('\n')) return true;
  return texts.some((_, index) => {
    const column = table.area.column + index;
    const now = cellAt(sheet, table.area.row, column)?.value;
    return typeof now !== typeof cellAt(sheetWas, was.area.row, was.area.column + index)?.value;
  });
}
