import type { CellValue } from '../../src/workbook/cell-value';
import type { Area, CellPlace } from '../../src/workbook/place';
import { endColumn, endRow, holdsCell } from './areas';
import type { CellModel, SheetModel } from './model';

// The bare cells: no rules of Excel here. What a person or an add-in enters goes through `enter-values.ts`.

const COLUMNS = 16384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOfKey(key: number): CellPlace {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function valueAt(sheet: SheetModel, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** Values of an area, row by row. This is how hundreds of thousands of cells are read, so there are no detours. */
export function valuesOf(sheet: SheetModel, area: Area): CellValue[][] {
  const rows = Array.from({ length: area.rowCount }, () => new Array<CellValue>(area.columnCount).fill(null));
  if (area.rowCount * area.columnCount < sheet.cells.size / 4) lookUp(sheet, area, rows);
  else walkThrough(sheet, area, rows);
  return rows;
}

/** For a part of a sheet: asks for each cell. */
function lookUp(sheet: SheetModel, area: Area, rows: readonly CellValue[][]): void {
  rows.forEach((values, index) => {
    const first = cellKey(area.row + index, area.column);
    for (let column = 0; column < area.columnCount; column++) {
      values[column] = sheet.cells.get(first + column)?.value ?? null;
    }
  });
}

/** For most of a sheet: going through the cells in their own order costs less than looking each one up. */
function walkThrough(sheet: SheetModel, area: Area, rows: readonly CellValue[][]): void {
  for (const [key, { value }] of sheet.cells) {
    const column = (key % COLUMNS) - area.column;
    const values = rows[Math.floor(key / COLUMNS) - area.row];
    if (values !== undefined && column >= 0 && column < area.columnCount) values[column] = value;
  }
}

/** What each cell of an area gives, row by row. */
export function mapArea<T>(area: Area, give: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const given: T[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++)
      given.push(give(row, column));
    rows.push(given);
  }
  return rows;
}

/** Puts a cell back whole; a cell that holds nothing and looks like nothing is left out. */
export function setCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
  const key = cellKey(row, column);
  if (cell === undefined || isEmpty(cell)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

function isEmpty(cell: CellModel): boolean {
  const holdsNothing = cell.value === null && cell.formula === undefined;
  return holdsNothing && cell.format === undefined && cell.fileStyle === undefined;
}

/** Gives a cell a new content and keeps its look. `null` clears the content. */
export function setValue(
  sheet: SheetModel,
  { row, column }: CellPlace,
  value: CellValue,
  more: { formula?: string; isQuoted?: boolean } = {},
): void {
  const { format, fileStyle } = cellAt(sheet, row, column) ?? {};
  setCell(sheet, row, column, {
    value,
    ...(more.formula === undefined ? {} : { formula: more.formula }),
    ...(more.isQuoted === true ? { isQuoted: true } : {}),
    ...(format === undefined ? {} : { format }),
    ...(fileStyle === undefined ? {} : { fileStyle }),
  });
}

/** Clears contents; looks stay. */
export function clearContents(sheet: SheetModel, area: Area): void {
  for (const { row, column } of placesIn(sheet, area)) setValue(sheet, { row, column }, null);
}

/** Removes cells with contents and look. */
export function clearCells(sheet: SheetModel, area: Area): void {
  for (const { row, column } of placesIn(sheet, area)) setCell(sheet, row, column, undefined);
}

/** Places of the stored cells in an area, in sheet order for small areas. */
export function placesIn(sheet: SheetModel, area: Area): CellPlace[] {
  if (area.rowCount * area.columnCount > sheet.cells.size) {
    return [...sheet.cells.keys()].map(placeOfKey).filter((place) => holdsCell(area, place));
  }
  const places: CellPlace[] = [];
  for (let row = area.row; row < endRow(area); row++) {
    for (let column = area.column; column < endColumn(area); column++) {
      if (sheet.cells.has(cellKey(row, column))) places.push({ row, column });
    }
  }
  return places;
}
