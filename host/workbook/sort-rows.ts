import { isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import type { Area } from '../../src/workbook/place';
import { overlaps } from './areas';
import { cellAt, setCell } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import type { CellModel, SheetModel, SortField, SortState, WorkbookModel } from './model';
import { shiftFormula } from './shift-formula';

type Row = readonly (CellModel | undefined)[];

/**
 * Sorts rows by several columns; rows stay together, hidden ones stay where they are, and relative formulas read the
 * cells of their new row. Merged cells are refused. Known from documentation; how merged cells are refused is not.
 */
export function sortRows(
  model: WorkbookModel,
  sheet: SheetModel,
  body: Area,
  state: Omit<SortState, 'method'>,
  by: ChangedBy,
): void {
  requireWritable(model, sheet);
  if (sheet.merges.some((merge) => overlaps(merge, body))) {
    throw new ExcelRefusal('MergedRangeConflict', 'Flettede celler kan ikke sorteres.');
  }
  for (const { key } of state.fields) {
    if (!Number.isInteger(key) || key < 0 || key >= body.columnCount) {
      throw new ExcelRefusal('InvalidArgument', 'Der er ingen kolonne at sortere efter.');
    }
  }
  const places = Array.from({ length: body.rowCount }, (_, row) => body.row + row).filter(
    (row) => sheet.rows.get(row)?.hidden !== true,
  );
  const rows = places.map((row) => ({ row, cells: cellsOf(sheet, body, row) }));
  rows.sort((one, other) => compareRows(one.cells, other.cells, state));
  rows.forEach(({ row, cells }, index) => {
    const to = places[index] ?? row;
    cells.forEach((cell, column) => {
      setCell(sheet, to, body.column + column, moved(cell, to - row));
    });
  });
  notify(model, 'rowsSorted', sheet, body, by);
}

function cellsOf(sheet: SheetModel, body: Area, row: number): (CellModel | undefined)[] {
  return Array.from({ length: body.columnCount }, (_, column) => cellAt(sheet, row, body.column + column));
}

function moved(cell: CellModel | undefined, rows: number): CellModel | undefined {
  if (cell?.formula === undefined || rows === 0) return cell;
  return { ...cell, formula: shiftFormula(cell.formula, rows, 0) };
}

function compareRows(one: Row, other: Row, { fields, matchCase }: Omit<SortState, 'method'>): number {
  for (const field of fields) {
    const order = compareBy(field, one[field.key], other[field.key], matchCase);
    if (order !== 0) return order;
  }
  return 0;
}

function compareBy(
  { ascending = true, sortOn = 'Value', color }: SortField,
  one: CellModel | undefined,
  other: CellModel | undefined,
  matchCase: boolean,
): number {
  if (sortOn === 'Value') {
    return compareValues(one?.value ?? null, other?.value ?? null, !ascending, matchCase);
  }
  const part = sortOn === 'FontColor' ? 'color' : 'fill';
  const has = (cell: CellModel | undefined) => cell?.format?.[part]?.toLowerCase() === color?.toLowerCase();
  const order = Number(has(other)) - Number(has(one));
  return ascending ? order : -order;
}

/** Numbers, texts, booleans, errors; blanks last either way. */
function compareValues(one: CellValue, other: CellValue, descending: boolean, matchCase = false): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rank(one) - rank(other) || compareAlike(one, other, matchCase);
  return descending ? -order : order;
}

function rank(value: Exclude<CellValue, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function compareAlike(
  one: Exclude<CellValue, null>,
  other: Exclude<CellValue, null>,
  matchCase: boolean,
): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'da', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return isCellError(one) || isCellError(other) ? 0 : Number(one) - Number(other);
}
