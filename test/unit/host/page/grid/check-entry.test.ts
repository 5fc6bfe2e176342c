import { refusedBy } from '../../../../../host/page/grid/check-entry';
import { listAt } from '../../../../../host/page/grid/list-values';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import type { ValidationModel } from '../../../../../host/workbook/model';
import { setName } from '../../../../../host/workbook/names';
import { requireSheet } from '../../../../../host/workbook/sheets';
import { typeInCell } from '../../../../../host/workbook/type-in-cell';
import { setValidation } from '../../../../../host/workbook/validations';

const alert = { title: 'Det kan ikke stå her', message: 'Skriv noget andet.', style: 'stop' } as const;
const here = { row: 0, column: 0 };

function cellWith(rule: ValidationModel['rule']) {
  const model = createWorkbook();
  const sheet = requireSheet(model, model.activeSheetId);
  ['CTI', 'ICM', '', 'CTI'].forEach((text, row) => typeInCell(model, sheet, { row, column: 5 }, text));
  setName(model, 'ip_liste_metode', "='Ark1'!$F$1:$F$4");
  setValidation(sheet, { ...here, rowCount: 1, columnCount: 1 }, { rule, alert });
  return { model, sheet };
}

describe('rules of a cell', () => {
  test('a list by name offers what its cells hold, once and without blanks', () => {
    const { model, sheet } = cellWith({ kind: 'list', name: '=ip_liste_metode' });
    expect(listAt(model, sheet, here)).toEqual(['CTI', 'ICM']);
    expect(refusedBy(model, sheet, here, 'cti')).toBeUndefined();
    expect(refusedBy(model, sheet, here, 'ACT')).toEqual(alert);
  });

  test('a list whose name is gone offers nothing', () => {
    const { model, sheet } = cellWith({ kind: 'list', name: '=ip_liste_svar' });
    expect(listAt(model, sheet, here)).toEqual([]);
  });

  test.each([
    [0, true],
    [744, true],
    [12.5, true],
    [744.5, false],
    [-1, false],
    ['ca. 3', false],
  ])('hours in a month: %p may stand: %p', (value, isAllowed) => {
    const { model, sheet } = cellWith({ kind: 'number', min: 0, max: 744, whole: false });
    expect(refusedBy(model, sheet, here, value) === undefined).toBe(isAllowed);
  });

  test('an answer is whole', () => {
    const { model, sheet } = cellWith({ kind: 'number', min: 0, max: 5, whole: true });
    expect(refusedBy(model, sheet, here, 2.5)).toEqual(alert);
    expect(refusedBy(model, sheet, here, 5)).toBeUndefined();
  });

  test('clearing a cell is always allowed', () => {
    const { model, sheet } = cellWith({ kind: 'number', min: 1, max: 5, whole: true });
    expect(refusedBy(model, sheet, here, null)).toBeUndefined();
  });
});
