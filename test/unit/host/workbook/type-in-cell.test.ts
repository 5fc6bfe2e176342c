import { setValue, valueAt } from '../../../../host/workbook/cells';
import { onChange } from '../../../../host/workbook/changes';
import type { ModelChange } from '../../../../host/workbook/model';
import { typeInCell } from '../../../../host/workbook/type-in-cell';
import { addTable } from '../../../../host/workbook/tables';
import { workbookWithTable } from './fixture';

test('a table grows when its next row is typed in, and when its next column is', () => {
  const { model, sheet, table } = workbookWithTable();
  typeInCell(model, sheet, { row: 6, column: 2 }, '12,5');
  expect(table.area).toMatchObject({ rowCount: 5, columnCount: 2 });
  expect(valueAt(sheet, 6, 2)).toBe(12.5);
  typeInCell(model, sheet, { row: 2, column: 3 }, 'Note');
  expect(table.area).toMatchObject({ rowCount: 5, columnCount: 3 });
});

test.each([
  ['two rows below', { row: 7, column: 2 }, 'x'],
  ['left of it', { row: 6, column: 0 }, 'x'],
  ['with nothing', { row: 6, column: 2 }, ''],
])('but not %s', (_, place, text) => {
  const { model, sheet, table } = workbookWithTable();
  typeInCell(model, sheet, place, text);
  expect(table.area.rowCount).toBe(4);
});

test('not under a totals row, nor when the row already holds something, nor onto another table', () => {
  const { model, sheet, table } = workbookWithTable();
  table.hasTotalsRow = true;
  typeInCell(model, sheet, { row: 6, column: 2 }, 'x');
  expect(table.area.rowCount).toBe(4);
  table.hasTotalsRow = false;
  typeInCell(model, sheet, { row: 6, column: 1 }, 'y');
  expect(table.area.rowCount).toBe(4);
  setValue(sheet, { row: 6, column: 2 }, null);
  setValue(sheet, { row: 6, column: 1 }, null);
  addTable(model, sheet, { row: 6, column: 2, rowCount: 2, columnCount: 1 }, 'person', 'Anden');
  setValue(sheet, { row: 6, column: 2 }, null);
  typeInCell(model, sheet, { row: 6, column: 1 }, 'z');
  expect(table.area.rowCount).toBe(4);
  expect(valueAt(sheet, 6, 1)).toBe('z');
});

test('tells who typed and where', () => {
  const { model, sheet } = workbookWithTable();
  const seen: ModelChange[] = [];
  const stop = onChange(model, (change) => seen.push(change));
  typeInCell(model, sheet, { row: 20, column: 0 }, 'x', 'remote');
  stop();
  typeInCell(model, sheet, { row: 21, column: 0 }, 'x');
  const area = { row: 20, column: 0, rowCount: 1, columnCount: 1 };
  expect(seen).toEqual([{ kind: 'cells', by: 'remote', sheetId: sheet.id, area }]);
});
