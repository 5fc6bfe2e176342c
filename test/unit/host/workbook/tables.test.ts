import { setValue } from '../../../../host/workbook/cells';
import { headersOf } from '../../../../host/workbook/headers';
import { mergeCells } from '../../../../host/workbook/merges';
import { setName } from '../../../../host/workbook/names';
import { addTable, deleteTable, findTable, renameTable } from '../../../../host/workbook/tables';
import { usedArea } from '../../../../host/workbook/used-area';
import { refusalOf, workbookWithTable } from './fixture';

const free = { row: 10, column: 0, rowCount: 1, columnCount: 2 };

test('a lone header row gets a body row, blank headers get a name', () => {
  const { model, sheet } = workbookWithTable();
  setValue(sheet, { row: 10, column: 1 }, 'B');
  const table = addTable(model, sheet, free, 'person');
  expect(table.area.rowCount).toBe(2);
  expect(headersOf(sheet, table)).toEqual(['Kolonne1', 'B']);
  expect(table.name).toBe('Tabel1');
});

test('a table may not touch another table or merged cells', () => {
  const { model, sheet } = workbookWithTable();
  const over = { row: 4, column: 0, rowCount: 2, columnCount: 2 };
  expect(refusalOf(() => addTable(model, sheet, over, 'person'))).toBe('InvalidArgument');
  mergeCells(model, sheet, free);
  expect(refusalOf(() => addTable(model, sheet, free, 'person'))).toBe('MergedRangeConflict');
  expect(model.tables).toHaveLength(1);
});

test('a name in use by a table or a workbook name is refused, whatever its case', () => {
  const { model, sheet } = workbookWithTable();
  setName(model, 'Optaget', '=Ark1!$A$1');
  for (const name of ['TID', 'optaget']) {
    expect(refusalOf(() => addTable(model, sheet, free, 'person', name))).toBe('ItemAlreadyExists');
  }
  expect(refusalOf(() => addTable(model, sheet, free, 'person', 'TID2026'))).toBe('InvalidArgument');
});

test('rename and find without case; the same name in other case is no clash', () => {
  const { model, table } = workbookWithTable();
  renameTable(model, table, 'TID', 'person');
  expect(findTable(model, 'tid')).toBe(table);
});

test('delete takes the cells along, unless it only becomes a range', () => {
  const { model, sheet, table } = workbookWithTable();
  deleteTable(model, table, 'person', true);
  expect(usedArea(sheet)).toEqual(table.area);
  const again = addTable(model, sheet, table.area, 'person', 'Tid');
  deleteTable(model, again, 'person');
  expect(usedArea(sheet)).toBeUndefined();
});
