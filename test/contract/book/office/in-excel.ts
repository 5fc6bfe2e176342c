import type { Area, CellPlace } from '../../../../src/workbook/place';

/** Does something in one context of Excel and sends what is left in the queue. */
export type InExcel = <T>(work: (context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;

export function sheetIn(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

export function tableIn(context: Excel.RequestContext, name: string): Excel.Table {
  return context.workbook.tables.getItem(name);
}

export function cellsIn(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

export function cellIn(sheet: Excel.Worksheet, { row, column }: CellPlace): Excel.Range {
  return sheet.getCell(row, column);
}

export const WHERE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The area of a range that was loaded with {@link WHERE}. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
