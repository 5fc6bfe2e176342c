import type { WriteValue } from '../../workbook/cell-value';
import type { SheetId } from '../../workbook/marker';
import type { Area, CellPlace } from '../../workbook/place';
import type { CellFormat, FormatCells, SetName, WriteBlock } from '../../workbook/plan';

/** Shortens the steps that lay out one result sheet. */
export function stepsOn(sheet: SheetId) {
  return {
    /** One value in one cell. */
    cell: (row: number, column: number, value: WriteValue, numberFormat?: string): WriteBlock => ({
      kind: 'writeBlock',
      sheet,
      at: { row, column },
      values: [[value]],
      ...(numberFormat === undefined ? {} : { numberFormats: [numberFormat] }),
    }),
    /** Values below each other. */
    column: (at: CellPlace, values: readonly WriteValue[]): WriteBlock => ({
      kind: 'writeBlock',
      sheet,
      at,
      values: values.map((value) => [value]),
    }),
    block: (at: CellPlace, values: readonly (readonly WriteValue[])[]): WriteBlock => ({
      kind: 'writeBlock',
      sheet,
      at,
      values,
    }),
    format: (area: Area, format: CellFormat): FormatCells => ({ kind: 'formatCells', sheet, area, format }),
    name: (name: string, at: CellPlace, hidden: boolean): SetName => ({
      kind: 'setName',
      name,
      to: { sheet, area: { ...at, rowCount: 1, columnCount: 1 } },
      hidden,
    }),
  };
}

/** A rectangle, said in the order rows, columns. */
export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}
