import type { CellValue } from '../../../src/workbook/cell-value';
import { rowsToKeep } from '../../../src/workbook/rows-to-keep';

function keep(values: CellValue[][], isFormula: boolean[][] = []): number {
  const area = { row: 0, column: 0, rowCount: values.length, columnCount: 2 };
  const place = { purpose: 'surplus', step: 0, sheetKey: 'a', sheetName: 'A', area } as const;
  return rowsToKeep({ ...place, values, isFormula, mergedAreas: [], tables: [] }, new Set([0]));
}

test('up to the last row in which something is typed in a column that is not ours', () => {
  expect(
    keep([
      [1, null],
      [2, 'note'],
      [3, null],
    ]),
  ).toBe(2);
});

test('our own columns, blanks, empty texts and formulas hold no row back', () => {
  expect(
    keep([
      [1, null],
      [2, ''],
    ]),
  ).toBe(0);
  expect(
    keep(
      [
        [1, 2],
        [2, 4],
      ],
      [
        [false, true],
        [false, true],
      ],
    ),
  ).toBe(0);
});
