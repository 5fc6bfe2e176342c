import { createDirectPort } from '../../host/port/direct-port';
import { markedSheets } from '../../host/port/read-inventory';
import { setValue, valuesOf } from '../../host/workbook/cells';
import { createWorkbook } from '../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../host/workbook/model';
import { addTable } from '../../host/workbook/tables';
import { buildSheets } from '../../src/commands/build-sheets';
import { readWorkbook } from '../../src/commands/read-workbook';
import type { CommandContext } from '../../src/commands/types';
import type { WorkbookPort } from '../../src/workbook/port';
import { openBridgePort } from './support/bridge-port';
import { firstSheet, tableOf } from './port-suite/workbook-image';

const AREA = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

/** A table of the user's own that happens to carry the name of ours. */
function workbookWithOwnTable(): WorkbookModel {
  const model = createWorkbook();
  [
    ['Uge', 'Vagt'],
    [1, 'Anna'],
    [2, 'Bo'],
  ].forEach((row, index) =>
    row.forEach((value, column) => setValue(firstSheet(model), { row: index, column }, value)),
  );
  addTable(model, firstSheet(model), AREA, 'person', 'ip_tid');
  return model;
}

describe.each([
  ['directly', (model: WorkbookModel): WorkbookPort => createDirectPort(model)],
  ['through the library', (model: WorkbookModel): WorkbookPort => openBridgePort(model).port],
])('a table of the user’s own with our table’s name, %s', (_, open) => {
  it('is left alone, and ours is made with a number', async () => {
    const model = workbookWithOwnTable();
    const theirs = valuesOf(firstSheet(model), AREA);
    const today = { year: 2026, month: 5, day: 31 };
    const context: CommandContext = { port: open(model), today, timeOfDay: '10.14', version: 'test' };
    expect((await buildSheets(context)).ok).toBe(true);
    expect(valuesOf(firstSheet(model), AREA)).toEqual(theirs);
    expect(tableOf(model, 'ip_tid')).toMatchObject({ sheetId: firstSheet(model).id, area: AREA });
    expect(tableOf(model, 'ip_tid_2').sheetId).toBe(markedSheets(model).get('tid')?.id);
    const again = await buildSheets(context);
    expect(again).toMatchObject({ ok: true, value: { created: [], applied: null } });
    const view = await readWorkbook(context);
    expect(view).toMatchObject({ ok: true, value: { built: 'yes', faults: [] } });
  });
});
