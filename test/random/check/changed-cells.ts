import { isDeepStrictEqual } from 'node:util';
import { placeOfKey } from '../../../host/workbook/cells';
import type { CellModel, SheetModel } from '../../../host/workbook/model';
import { cellAddress } from '../../../src/workbook/a1';

/** A cell that reads or looks otherwise than before. */
export interface ChangedCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
  readonly after: CellModel | undefined;
}

/** All cells of a sheet that were changed in any way. */
export function changedCells(before: SheetModel, after: SheetModel): ChangedCell[] {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...keys].flatMap((key) => {
    const one = before.cells.get(key);
    const other = after.cells.get(key);
    if (one === other || isDeepStrictEqual(one, other)) return [];
    return [{ sheet: before, ...placeOfKey(key), before: one, after: other }];
  });
}

/** Nothing stood there that a person could miss. */
export function wasBlank({ before }: ChangedCell): boolean {
  return before === undefined || (before.value === null && before.formula === undefined);
}

/** The change in words, for the report of a failure. */
export function tellChange({ sheet, row, column, before, after }: ChangedCell): string {
  const short = (cell: CellModel | undefined) => JSON.stringify(cell ?? null).slice(0, 120);
  return `${sheet.name}!${cellAddress({ row, column })}: ${short(before)} -> ${short(after)}`;
}
