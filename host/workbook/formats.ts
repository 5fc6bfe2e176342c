import type { Area, CellPlace } from '../../src/workbook/place';
import { endColumn, endRow } from './areas';
import { cellAt, placesIn, setCell } from './cells';
import type { CellLook, CellModel, SheetModel } from './model';

/** Sets what is named and leaves the rest (a style from a file too); a row height goes to the rows. */
export function setFormat(sheet: SheetModel, area: Area, { rowHeight, ...format }: CellLook): void {
  for (let row = area.row; row < endRow(area); row++) {
    if (rowHeight !== undefined) sheet.rows.set(row, { ...sheet.rows.get(row), height: rowHeight });
    if (Object.keys(format).length === 0) continue;
    for (let column = area.column; column < endColumn(area); column++) {
      const cell: CellModel = cellAt(sheet, row, column) ?? { value: null };
      setCell(sheet, row, column, { ...cell, format: { ...cell.format, ...format } });
    }
  }
}

/** Takes parts of the look off again. */
export function dropFormat(sheet: SheetModel, area: Area, parts: readonly (keyof CellLook)[]): void {
  for (const { row, column } of placesIn(sheet, area)) {
    const cell = cellAt(sheet, row, column);
    if (cell?.format === undefined) continue;
    const { format, ...content } = cell;
    const left = Object.entries(format).filter(([part]) => !parts.some((other) => other === part));
    const look = left.length === 0 ? {} : { format: Object.fromEntries(left) };
    setCell(sheet, row, column, { ...content, ...look });
  }
}

export function formatAt(sheet: SheetModel, { row, column }: CellPlace): CellLook {
  return cellAt(sheet, row, column)?.format ?? {};
}

export function numberFormatAt(sheet: SheetModel, place: CellPlace): string {
  return formatAt(sheet, place).numberFormat ?? 'General';
}

/** Gives a cell the look of another one, its content untouched. */
export function copyFormat(sheet: SheetModel, from: CellPlace, to: CellPlace): void {
  const source = cellAt(sheet, from.row, from.column);
  if (source?.format === undefined && source?.fileStyle === undefined) return;
  const {
    format: _,
    fileStyle: __,
    ...cell
  }: CellModel = cellAt(sheet, to.row, to.column) ?? { value: null };
  setCell(sheet, to.row, to.column, {
    ...cell,
    ...(source.format === undefined ? {} : { format: source.format }),
    ...(source.fileStyle === undefined ? {} : { fileStyle: source.fileStyle }),
  });
}

export function setColumnWidths(sheet: SheetModel, firstColumn: number, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    const column = firstColumn + index;
    sheet.columns.set(column, { ...sheet.columns.get(column), width });
  });
}

export function hideRows(sheet: SheetModel, firstRow: number, rowCount: number, hidden: boolean): void {
  for (let row = firstRow; row < firstRow + rowCount; row++) {
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
  }
}
