import { tableById } from '../../host/port/apply-context';
import { filterTable } from '../../host/workbook/filter-table';
import type { WorkbookModel } from '../../host/workbook/model';
import { protectSheet } from '../../host/workbook/protection';
import { register } from '../../src/commands/register';
import { hostErrorText } from '../../src/text/host-errors';
import { makeWorkbook } from './make-workbook';

/** Every cell of every sheet, to see that nothing was written. */
const everything = (model: WorkbookModel): string =>
  JSON.stringify(
    model.sheets.map(({ name, cells }) => [name, [...cells].map(([key, { value }]) => [key, value])]),
  );

/** States of a workbook in which Excel would lose or refuse what we write. */
describe('told before anything is written', () => {
  const cases: readonly [string, (model: WorkbookModel) => void, RegExp][] = [
    [
      'the sheet is protected',
      (model) => {
        protectSheet(tableById(model, 'tid').sheet, 'kode');
      },
      /^Arket »Tid« er beskyttet/,
    ],
    [
      'cells in the table are merged',
      (model) => {
        const { sheet, table } = tableById(model, 'tid');
        // Excel itself refuses to merge here; other programs save such files.
        sheet.merges.push({ row: table.area.row + 1, column: 2, rowCount: 1, columnCount: 2 });
      },
      /flettede celler i tabellen \(Tid, C6:D6\)/,
    ],
    [
      'a filter is on',
      (model) => {
        filterTable(model, tableById(model, 'tid').table, 0, () => false);
      },
      /filter på tabellen i arket »Tid«/,
    ],
    [
      'somebody is typing in a cell',
      (model) => {
        model.isEditing = true;
      },
      /^Der skrives i en celle/,
    ],
  ];

  it.each(cases)('%s', async (_state, arrange, message) => {
    const { model, port } = await makeWorkbook();
    arrange(model);
    const before = everything(model);
    const context = { port, today: { year: 2026, month: 5, day: 31 }, timeOfDay: '10.14', version: 'test' };
    const month = { year: 2026, month: 3, day: 1 };
    const outcome = await register(context, { courseId: 'F-0001', hours: { month, hours: 9 } });
    if (outcome.ok) throw new Error('It was written.');
    expect(hostErrorText(outcome.error.code, outcome.error.details).title).toMatch(message);
    expect(outcome.error.details.partlyDone ?? false).toBe(false);
    expect(everything(model)).toBe(before);
  });
});
