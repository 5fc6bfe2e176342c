import { setValue, valueAt } from '../../../../host/workbook/cells';
import { addConditionalFormat } from '../../../../host/workbook/conditional-formats';
import { formatAt, setFormat } from '../../../../host/workbook/formats';
import { findName, setName } from '../../../../host/workbook/names';
import { resizeTable } from '../../../../host/workbook/resize-table';
import { addTable } from '../../../../host/workbook/tables';
import { setValidation, validationAt } from '../../../../host/workbook/validations';
import { refusalOf, workbookWithTable } from './fixture';

test('new rows look like the last one, and rules, formats and names on the column follow', () => {
  const { model, sheet, table } = workbookWithTable();
  const hours = { row: 3, column: 2, rowCount: 3, columnCount: 1 };
  setFormat(sheet, hours, { numberFormat: '0.0' });
  setValidation(sheet, hours, { rule: { kind: 'number', min: 0, max: 744, whole: false } });
  const rule = addConditionalFormat(model, sheet, hours, '=C4>100', { bold: true });
  setName(model, 'Timer', '=Ark1!$C$4:$C$6');
  setName(model, 'Foerste', '=Ark1!$C$4:$C$5');
  resizeTable(model, table, { ...table.area, rowCount: 6 }, 'addin');
  expect(formatAt(sheet, { row: 7, column: 2 }).numberFormat).toBe('0.0');
  expect(validationAt(sheet, { row: 7, column: 2 })?.rule.kind).toBe('number');
  expect(rule.areas).toEqual([{ ...hours, rowCount: 5 }]);
  expect(findName(model, 'Timer')?.formula).toBe("='Ark1'!$C$4:$C$8");
  expect(findName(model, 'Foerste')?.formula).toBe("='Ark1'!$C$4:$C$5");
});

test('a totals row moves to the new last row, down and up', () => {
  const { model, sheet, table } = workbookWithTable();
  setValue(sheet, { row: 6, column: 1 }, 'Total');
  table.area = { ...table.area, rowCount: 5 };
  table.hasTotalsRow = true;
  resizeTable(model, table, { ...table.area, rowCount: 7 }, 'addin');
  expect([valueAt(sheet, 6, 1), valueAt(sheet, 8, 1)]).toEqual([null, 'Total']);
  resizeTable(model, table, { ...table.area, rowCount: 5 }, 'addin');
  expect([valueAt(sheet, 6, 1), valueAt(sheet, 8, 1)]).toEqual(['Total', null]);
});

test('the header stays where it is, a row must be left, other tables are not run over', () => {
  const { model, sheet, table } = workbookWithTable();
  addTable(model, sheet, { row: 8, column: 1, rowCount: 2, columnCount: 1 }, 'person');
  const sizes = [
    { ...table.area, row: 3 },
    { ...table.area, column: 9 },
    { ...table.area, rowCount: 1 },
    { ...table.area, rowCount: 7 },
  ];
  for (const size of sizes) {
    expect(refusalOf(() => resizeTable(model, table, size, 'addin'))).toBe('InvalidArgument');
  }
  expect(table.area.rowCount).toBe(4);
});

test('a new column gets a header of its own', () => {
  const { model, sheet, table } = workbookWithTable();
  setValue(sheet, { row: 2, column: 3 }, 'Timer');
  resizeTable(model, table, { ...table.area, columnCount: 3 }, 'addin');
  expect(valueAt(sheet, 2, 3)).toBe('Timer2');
});
