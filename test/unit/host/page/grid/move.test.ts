import { jump, step } from '../../../../../host/page/grid/move';
import { layOutSheet } from '../../../../../host/page/grid/sheet-axes';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import { hideRows } from '../../../../../host/workbook/formats';
import { requireSheet } from '../../../../../host/workbook/sheets';
import { typeInCell } from '../../../../../host/workbook/type-in-cell';

function sheetWith(rows: readonly number[]) {
  const model = createWorkbook();
  const sheet = requireSheet(model, model.activeSheetId);
  for (const row of rows) typeInCell(model, sheet, { row, column: 1 }, 'x');
  return { sheet, axes: () => layOutSheet(sheet, { row: 0, column: 0 }) };
}

describe('moving in the grid', () => {
  test('hidden rows are passed over, the border holds', () => {
    const { sheet, axes } = sheetWith([]);
    hideRows(sheet, 1, 3, true);
    expect(step(axes(), { row: 0, column: 0 }, 1, 0)).toEqual({ row: 4, column: 0 });
    expect(step(axes(), { row: 0, column: 0 }, -1, 0)).toEqual({ row: 0, column: 0 });
  });

  test('Ctrl and an arrow stop at the end of the filled cells, then at the next filled one, then at the border', () => {
    const { sheet, axes } = sheetWith([2, 3, 4, 9]);
    const down = (row: number) => jump(sheet, axes(), { row, column: 1 }, 1, 0).row;
    expect(down(2)).toBe(4);
    expect(down(4)).toBe(9);
    expect(down(0)).toBe(2);
    expect(down(9)).toBe(axes().rows.count - 1);
  });
});
