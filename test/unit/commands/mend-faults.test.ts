import { setValue } from '../../../host/workbook/cells';
import { mendFaults } from '../../../src/commands/mend-faults';
import { repairHeaders } from '../../../src/commands/repair-headers';
import { contextFor, done, exampleWorkbook, rowsOf, tableOf, viewOf } from './support/workbook';

describe('mendFaults', () => {
  it('makes the safe changes that were shown', async () => {
    const model = await exampleWorkbook();
    const { sheet, table } = tableOf(model, 'tid');
    setValue(sheet, { row: table.area.row + 1, column: 2 }, '12,5');
    const mends = (await viewOf(model)).faults.flatMap(({ mend }) => mend ?? []);
    expect(mends).toHaveLength(1);

    await done(mendFaults(contextFor(model), mends));

    expect(rowsOf(model, 'tid')[0]?.['Timer (t)']).toBe(12.5);
    expect((await viewOf(model)).faults).toEqual([]);
  });

  it('writes nothing when a cell has been changed since', async () => {
    const model = await exampleWorkbook();
    const { sheet, table } = tableOf(model, 'tid');
    const cell = { row: table.area.row + 1, column: 2 };
    setValue(sheet, cell, '12,5');
    const mends = (await viewOf(model)).faults.flatMap(({ mend }) => mend ?? []);
    setValue(sheet, cell, 14);

    const outcome = await mendFaults(contextFor(model), mends);

    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('changedMeanwhile');
    expect(rowsOf(model, 'tid')[0]?.['Timer (t)']).toBe(14);
  });
});

describe('repairHeaders', () => {
  it('gives a renamed header its name back', async () => {
    const model = await exampleWorkbook();
    const { sheet, table } = tableOf(model, 'tid');
    setValue(sheet, { row: table.area.row, column: 2 }, 'Antal timer');
    expect((await viewOf(model)).faults.map(({ kind }) => kind)).toContain('headerRenamed');

    await done(repairHeaders(contextFor(model)));

    expect((await viewOf(model)).faults).toEqual([]);
  });
});
