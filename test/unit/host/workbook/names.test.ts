import { constantFormula, constantOf, findName, setName, targetOf } from '../../../../host/workbook/names';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { refusalOf, workbookWithTable } from './fixture';

function target(model: WorkbookModel, name: string): unknown {
  const found = findName(model, name);
  return found === undefined ? 'no name' : targetOf(model, found)?.area;
}

test('a name points at cells, at a column of a table, or holds a text', () => {
  const { model } = workbookWithTable();
  setName(model, 'Celle', '=Ark1!$B$3');
  setName(model, 'Kolonne', '=Tid[Timer]');
  setName(model, 'Tekst', constantFormula('v "1"'), true);
  expect(target(model, 'celle')).toEqual({ row: 2, column: 1, rowCount: 1, columnCount: 1 });
  expect(target(model, 'Kolonne')).toEqual({ row: 3, column: 2, rowCount: 3, columnCount: 1 });
  expect(target(model, 'Tekst')).toBeUndefined();
  expect(constantOf(setName(model, 'Tekst', constantFormula('v "1"'), true))).toBe('v "1"');
});

test('a broken name points at nothing', () => {
  const { model } = workbookWithTable();
  for (const formula of ['=#REF!', '=Væk!$A$1', '=Tid[Væk]', '=Anden[Timer]', '=1+1']) {
    setName(model, 'Brudt', formula);
    expect(target(model, 'Brudt')).toBeUndefined();
  }
});

test('set again it moves; a table name, a cell and a blank are refused', () => {
  const { model } = workbookWithTable();
  setName(model, 'Valgt', '=Ark1!$A$1');
  setName(model, 'VALGT', '=Ark1!$A$2');
  expect(model.names).toHaveLength(1);
  expect(refusalOf(() => setName(model, 'tid', '=Ark1!$A$1'))).toBe('ItemAlreadyExists');
  expect(refusalOf(() => setName(model, 'TID2026', '=Ark1!$A$1'))).toBe('InvalidArgument');
  expect(refusalOf(() => setName(model, 'min dato', '=Ark1!$A$1'))).toBe('InvalidArgument');
});
