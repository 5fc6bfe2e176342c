import { setValue } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { addTable } from '../../../../host/workbook/tables';
import { buildSheets } from '../../../../src/commands/build-sheets';
import { refreshResults } from '../../../../src/commands/refresh-results';
import { hostErrorText } from '../../../../src/text/host-errors';
import { cellsOf, contextFor, exampleWorkbook, sheetNamed, tableOf } from '../../commands/support/workbook';

test('a renamed header of a result table is named, and nothing is written', async () => {
  const model = await exampleWorkbook();
  const { sheet, table } = tableOf(model, 'db_overblik');
  setValue(sheet, { row: table.area.row, column: table.area.column }, 'Hvem');
  const before = cellsOf(model);
  const outcome = await refreshResults(contextFor(model));
  if (outcome.ok) throw new Error('It should have been refused.');
  const { code, details } = outcome.error;
  expect(hostErrorText(code, details).title).toBe(
    'Kolonnen »BorgerID« mangler (Dobbelt bundlinje – overblik)',
  );
  expect(cellsOf(model)).toEqual(before);
});

test('a table of the user’s that has our result’s name is not filled, and the name is told', async () => {
  const model = createWorkbook();
  const sheet = sheetNamed(model, 'Ark1');
  addTable(model, sheet, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, 'person', 'ip_db_overblik');
  const before = cellsOf(model);
  const outcome = await buildSheets(contextFor(model));
  expect(outcome).toMatchObject({
    ok: false,
    error: { code: 'nameTaken', details: { name: 'ip_db_overblik' } },
  });
  expect(cellsOf(model)).toEqual(before);
});
