import { cellAt, setValue, valuesOf } from '../../../../host/workbook/cells';
import { enterValues } from '../../../../host/workbook/enter-values';
import { formatAt, setFormat } from '../../../../host/workbook/formats';
import { headersOf } from '../../../../host/workbook/headers';
import { mergeCells } from '../../../../host/workbook/merges';
import { protectSheet } from '../../../../host/workbook/protection';
import { refusalOf, workbookWithTable } from './fixture';

const area = { row: 10, column: 0, rowCount: 1, columnCount: 3 };

test('null leaves a cell, an empty text clears it, other text is read as if typed', () => {
  const { model, sheet } = workbookWithTable();
  enterValues(model, sheet, area, [['a', 'b', 'c']], 'addin');
  enterValues(model, sheet, area, [[null, '', '12.5']], 'addin');
  expect(valuesOf(sheet, area)).toEqual([['a', null, 12.5]]);
});

test('a cell formatted as text takes text as it is', () => {
  const { model, sheet } = workbookWithTable();
  setFormat(sheet, area, { numberFormat: '@' });
  enterValues(model, sheet, area, [['0012', '=1+1', 5]], 'addin');
  expect(valuesOf(sheet, area)).toEqual([['0012', '=1+1', 5]]);
  expect(cellAt(sheet, 10, 1)?.formula).toBeUndefined();
});

test('a cell formatted as text swallows one apostrophe in front all the same', () => {
  const { model, sheet } = workbookWithTable();
  setFormat(sheet, area, { numberFormat: '@' });
  enterValues(model, sheet, area, [["'0012", "''n", "'"]], 'addin');
  expect(valuesOf(sheet, area)).toEqual([['0012', "'n", '']]);
});

test('a new formula shows an error, for nothing is calculated here; one entered again keeps its value', () => {
  const { model, sheet } = workbookWithTable();
  setValue(sheet, { row: 10, column: 0 }, 2, { formula: '=1+1' });
  setValue(sheet, { row: 10, column: 1 }, 7);
  enterValues(model, sheet, area, [['=1+1', '=10+2', null]], 'addin');
  expect(cellAt(sheet, 10, 0)).toMatchObject({ value: 2, formula: '=1+1' });
  expect(cellAt(sheet, 10, 1)).toMatchObject({ value: { error: '#NAME?' }, formula: '=10+2' });
});

test('a date gives a cell without format one, and leaves another format', () => {
  const { model, sheet } = workbookWithTable();
  setFormat(sheet, { ...area, column: 1, columnCount: 1 }, { numberFormat: 'yyyy' });
  enterValues(model, sheet, area, [['31-12-2026', '31-12-2026', null]], 'person', 'da-DK');
  expect(formatAt(sheet, { row: 10, column: 0 }).numberFormat).toBe('dd-mm-yyyy');
  expect(formatAt(sheet, { row: 10, column: 1 }).numberFormat).toBe('yyyy');
});

test('cells behind the first of merged ones swallow what they get', () => {
  const { model, sheet } = workbookWithTable();
  mergeCells(model, sheet, { ...area, columnCount: 2 });
  enterValues(model, sheet, area, [[1, 2, 3]], 'addin');
  expect(valuesOf(sheet, area)).toEqual([[1, null, 3]]);
});

test('headers of a table stay texts, none blank and no two alike', () => {
  const { model, sheet, table } = workbookWithTable();
  enterValues(
    model,
    sheet,
    { row: 2, column: 1, rowCount: 1, columnCount: 2 },
    [['Timer', 'TIMER']],
    'person',
  );
  expect(headersOf(sheet, table)).toEqual(['Timer', 'TIMER2']);
  enterValues(model, sheet, { row: 2, column: 1, rowCount: 1, columnCount: 2 }, [['', 2026]], 'person');
  expect(headersOf(sheet, table)).toEqual(['Kolonne1', '2026']);
});

test('the wrong shape, a protected sheet and a read-only workbook are refused', () => {
  const { model, sheet } = workbookWithTable();
  expect(refusalOf(() => enterValues(model, sheet, area, [['a']], 'addin'))).toBe('InvalidArgument');
  model.readOnly = true;
  expect(refusalOf(() => enterValues(model, sheet, area, [['a', 'b', 'c']], 'addin'))).toBe('AccessDenied');
  model.readOnly = false;
  protectSheet(sheet);
  expect(refusalOf(() => enterValues(model, sheet, area, [['a', 'b', 'c']], 'addin'))).toBe('AccessDenied');
  expect(valuesOf(sheet, area)).toEqual([[null, null, null]]);
});
