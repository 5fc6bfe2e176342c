import fc from 'fast-check';
import { setValue, valueAt, valuesOf } from '../../../../host/workbook/cells';
import { addChart } from '../../../../host/workbook/charts';
import { findName, setName } from '../../../../host/workbook/names';
import { deleteRows, insertRows } from '../../../../host/workbook/shift-rows';
import { setValidation } from '../../../../host/workbook/validations';
import { refusalOf, workbookWithTable } from './fixture';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test('rows above a table push it down with everything that points at it', () => {
  const { model, sheet, table } = workbookWithTable();
  setName(model, 'ip_ark_a', '=Ark1!$A$1:$Z$200', true);
  setName(model, 'Timer', '=Ark1!$C$4');
  setValidation(
    sheet,
    { row: 3, column: 2, rowCount: 3, columnCount: 1 },
    { rule: { kind: 'list', name: '=x' } },
  );
  const values = { sheet: 'a', area: { row: 3, column: 2, rowCount: 3, columnCount: 1 } };
  const chart = addChart(model, sheet, {
    name: 'c',
    title: '',
    altText: '',
    area: { row: 10, column: 0, rowCount: 5, columnCount: 5 },
    categories: values,
    categoryTitle: '',
    series: [],
    valueAxis: { title: '', numberFormat: '0' },
  });
  insertRows(model, sheet, 1, 2);
  expect(table.area.row).toBe(4);
  expect(valueAt(sheet, 5, 1)).toBe('F-1');
  expect(findName(model, 'Timer')?.formula).toBe("='Ark1'!$C$6");
  expect(sheet.validations[0]?.areas).toEqual([{ row: 5, column: 2, rowCount: 3, columnCount: 1 }]);
  expect(chart.area.row).toBe(12);
  expect(chart.spec?.categories.area.row).toBe(5);
});

test('a row inside a table makes it longer, a deleted one shorter', () => {
  const { model, sheet, table } = workbookWithTable();
  insertRows(model, sheet, 4);
  expect(table.area.rowCount).toBe(5);
  expect(valuesOf(sheet, { row: 3, column: 1, rowCount: 3, columnCount: 1 })).toEqual([
    ['F-1'],
    [null],
    ['F-2'],
  ]);
  deleteRows(model, sheet, 3, 2);
  expect(table.area.rowCount).toBe(3);
  expect(valueAt(sheet, 3, 1)).toBe('F-2');
});

test('a table keeps one blank row when its whole body is deleted', () => {
  const { model, sheet, table } = workbookWithTable();
  setValue(sheet, { row: 6, column: 0 }, 'under');
  deleteRows(model, sheet, 3, 3);
  expect(table.area.rowCount).toBe(2);
  expect(valuesOf(sheet, { row: 3, column: 1, rowCount: 1, columnCount: 2 })).toEqual([[null, null]]);
  expect(valueAt(sheet, 4, 0)).toBe('under');
});

test('a header cannot be deleted alone; with all of its table it can, and names break', () => {
  const { model, sheet } = workbookWithTable();
  setName(model, 'Timer', '=Ark1!$C$4');
  expect(refusalOf(() => deleteRows(model, sheet, 2, 2))).toBe('InsertDeleteConflict');
  deleteRows(model, sheet, 2, 4);
  expect(model.tables).toEqual([]);
  expect(findName(model, 'Timer')?.formula).toBe('=#REF!');
});

test('inserting rows and deleting them again leaves the sheet as it was', () => {
  const rows = fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.integer()), { maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.nat(30), fc.integer({ min: 1, max: 5 }), (cells, at, count) => {
      const { model, sheet, table } = workbookWithTable([]);
      model.tables = [];
      sheet.merges.push(cell(12, 3));
      for (const [row, column, value] of cells) setValue(sheet, { row, column }, value);
      const before = structuredClone([[...sheet.cells].sort(), sheet.merges, table.area]);
      insertRows(model, sheet, at, count);
      deleteRows(model, sheet, at, count);
      expect([[...sheet.cells].sort(), sheet.merges, table.area]).toEqual(before);
    }),
  );
});
