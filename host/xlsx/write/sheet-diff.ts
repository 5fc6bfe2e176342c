import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import { placeOfKey } from '../../workbook/cells';
import type { CellModel, SheetModel } from '../../workbook/model';
import { formatKey } from './format-key';

/** What differs between a sheet as it was opened and as it is now. */
export interface SheetDiff {
  /** Touched cells by row; `undefined` stands for a cell that is gone. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellModel | undefined>>;
  readonly rows: ReadonlyMap<number, { height?: number; hidden?: boolean } | undefined>;
  /** Values or formulas changed, so that what is calculated from them is out of date. */
  readonly hasNewContent: boolean;
}

export function diffSheet(before: SheetModel, after: SheetModel): SheetDiff {
  const cells = new Map<number, Map<number, CellModel | undefined>>();
  let hasNewContent = false;
  const touch = (key: number, cell: CellModel | undefined): void => {
    const { row, column } = placeOfKey(key);
    const inRow = cells.get(row) ?? new Map<number, CellModel | undefined>();
    inRow.set(column, cell);
    cells.set(row, inRow);
  };
  for (const [key, cell] of after.cells) {
    const was = before.cells.get(key);
    if (sameContent(was, cell)) {
      if (!sameLook(was, cell)) touch(key, cell);
      continue;
    }
    hasNewContent = true;
    touch(key, cell);
  }
  for (const [key, was] of before.cells) {
    if (after.cells.has(key)) continue;
    hasNewContent ||= was.value !== null || was.formula !== undefined;
    touch(key, undefined);
  }
  return { cells, rows: diffRows(before.rows, after.rows), hasNewContent };
}

function sameContent(was: CellModel | undefined, cell: CellModel): boolean {
  return sameValue(was?.value ?? null, cell.value) && was?.formula === cell.formula;
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return Object.is(one, other) || one === other;
}

function sameLook(was: CellModel | undefined, cell: CellModel): boolean {
  if ((was?.isQuoted ?? false) !== (cell.isQuoted ?? false)) return false;
  return was?.format === cell.format || formatKey(was?.format) === formatKey(cell.format);
}

function diffRows(before: SheetModel['rows'], after: SheetModel['rows']): SheetDiff['rows'] {
  const changed = new Map<number, { height?: number; hidden?: boolean } | undefined>();
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(row);
    const now = after.get(row);
    if (was?.height !== now?.height || (was?.hidden ?? false) !== (now?.hidden ?? false))
      changed.set(row, now);
  }
  return changed;
}
