import { conditionalLook } from '../../../../../host/page/formula/conditional-look';
import { addConditionalFormat } from '../../../../../host/workbook/conditional-formats';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import { requireSheet } from '../../../../../host/workbook/sheets';
import { typeInCell } from '../../../../../host/workbook/type-in-cell';

function workbook() {
  const model = createWorkbook();
  const sheet = requireSheet(model, model.activeSheetId);
  const type = (row: number, column: number, text: string) => typeInCell(model, sheet, { row, column }, text);
  return { model, sheet, type };
}

describe('conditional formats', () => {
  test('grey when the chosen citizen is not the one shown, as on the sheet for one citizen', () => {
    const { model, sheet, type } = workbook();
    type(4, 2, 'B-0007');
    type(5, 2, 'B-0007');
    const shown = { row: 5, column: 0, rowCount: 3, columnCount: 4 };
    addConditionalFormat(model, sheet, shown, '=$C$5<>$C$6', { color: '#8A8886' });
    expect(conditionalLook(model, sheet, { row: 6, column: 1 })).toEqual({});
    type(4, 2, 'B-0001');
    expect(conditionalLook(model, sheet, { row: 6, column: 1 })).toEqual({ color: '#8A8886' });
    expect(conditionalLook(model, sheet, { row: 9, column: 1 })).toEqual({});
  });

  test('where two say something, the first wins; what only one says is kept', () => {
    const { model, sheet } = workbook();
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    addConditionalFormat(model, sheet, area, '=TRUE', { color: '#111111' });
    addConditionalFormat(model, sheet, area, '=1=1', { color: '#222222', bold: true });
    expect(conditionalLook(model, sheet, { row: 0, column: 0 })).toEqual({ color: '#111111', bold: true });
  });

  test('a rule that we cannot read, or that gives an error, applies to nothing', () => {
    const { model, sheet } = workbook();
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    addConditionalFormat(model, sheet, area, '=COUNTIF(A:A,1)>0', { bold: true });
    addConditionalFormat(model, sheet, area, '=1/0', { bold: true });
    expect(conditionalLook(model, sheet, { row: 0, column: 0 })).toEqual({});
  });
});
