import { isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import { setValue, valueAt } from './cells';
import type { SheetModel, TableModel } from './model';

/** Header texts of a table as they stand, from left to right. */
export function headersOf(sheet: SheetModel, { area }: TableModel): string[] {
  return Array.from({ length: area.columnCount }, (_, index) =>
    headerText(valueAt(sheet, area.row, area.column + index)),
  );
}

function headerText(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** Excel keeps headers as texts, none blank and no two alike: `Kolonne1`, `Timer2`. Case does not tell them apart. */
export function repairHeaders(sheet: SheetModel, table: TableModel): void {
  const seen = new Set<string>();
  headersOf(sheet, table).forEach((header, index) => {
    const unique = uniqueHeader(header === '' ? `Kolonne${index + 1}` : header, seen);
    seen.add(unique.toLowerCase());
    const place = { row: table.area.row, column: table.area.column + index };
    if (valueAt(sheet, place.row, place.column) !== unique) setValue(sheet, place, unique);
  });
}

function uniqueHeader(header: string, seen: ReadonlySet<string>): string {
  if (!seen.has(header.toLowerCase())) return header;
  for (let number = 2; ; number++) {
    if (!seen.has(`${header}${number}`.toLowerCase())) return `${header}${number}`;
  }
}
