import { setValue } from '../../../../host/workbook/cells';
import { firstFreeRow, ourTable } from '../../../../src/sheets/rows/our-table';
import { borgereTable } from '../../../../src/sheets/specs/borgere';
import { sheetNamed } from '../../commands/support/workbook';
import { buildWorkbook } from '../../../broken-workbooks/make-workbook';

async function freeRowWith(column: number, header: string | null): Promise<number> {
  const { model, read } = await buildWorkbook();
  const sheet = sheetNamed(model, 'Borgere');
  setValue(sheet, { row: 5, column }, '', { formula: '=""' });
  const [table] = model.tables.filter(({ name }) => name === 'ip_borgere');
  if (table !== undefined && header !== null) {
    table.area = { ...table.area, columnCount: 4 };
    setValue(sheet, { row: 4, column: 3 }, header);
  }
  return firstFreeRow(ourTable(await read(), borgereTable));
}

test('a row with a formula of the user’s in our column is not free, although the formula shows nothing yet', async () => {
  expect(await freeRowWith(0, null)).toBe(1);
});

test('what a column of the user’s own calculates for blank rows is no reason to leave them', async () => {
  expect(await freeRowWith(3, 'Mit tal')).toBe(0);
});
