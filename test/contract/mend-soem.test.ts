import { createDirectPort } from '../../host/port/direct-port';
import { cellAt, setValue, valueAt } from '../../host/workbook/cells';
import { setFormat } from '../../host/workbook/formats';
import type { WorkbookModel } from '../../host/workbook/model';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { mendFaults } from '../../src/commands/mend-faults';
import { repairHeaders } from '../../src/commands/repair-headers';
import { viewSoem } from '../../src/commands/view-soem';
import { foldHeader } from '../../src/sheets/read/fold-header';
import type { WorkbookPort } from '../../src/workbook/port';
import { headersOf } from '../../host/workbook/headers';
import { itemPlace, soemWorkbook } from '../unit/commands/support/soem-workbook';
import { contextFor, done, tableOf, viewOf } from '../unit/commands/support/workbook';
import { openBridgePort } from './support/bridge-port';

/** The cell under a header of a table; the header itself in row 0. */
function cellOf(model: WorkbookModel, id: string, header: string, row: number) {
  const { sheet, table } = tableOf(model, id);
  const column = headersOf(sheet, table).findIndex((each) => foldHeader(each) === foldHeader(header));
  return { sheet, place: { row: table.area.row + row, column: table.area.column + column } };
}

const faultsOf = async (model: WorkbookModel) => viewSoem((await viewOf(model)).snapshot).faults;

describe.each([
  ['directly', (model: WorkbookModel): WorkbookPort => createDirectPort(model)],
  ['through the library', (model: WorkbookModel): WorkbookPort => openBridgePort(model).port],
])('mending SØM, %s', (_, open) => {
  const contextOn = (model: WorkbookModel) => contextFor(model, { port: open(model) });

  it('writes what was meant, as what the row or column holds', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const rate = itemPlace(model, 'Diskonteringsrente');
    const amount = cellOf(model, 'soem_omkostninger', 'Beløb', 10);
    setFormat(rate.sheet, { ...rate.place, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    setValue(rate.sheet, rate.place, '3,5 %');
    const success = itemPlace(model, 'Succesrate (brutto)');
    setValue(success.sheet, success.place, 65);
    setValue(amount.sheet, amount.place, '100.000 kr');
    const mends = (await faultsOf(model)).flatMap(({ mend }) => mend ?? []);
    expect(mends).toHaveLength(3);

    await done(mendFaults(contextOn(model), mends, 'soem'));

    const written = (at: { sheet: typeof rate.sheet; place: typeof rate.place }) =>
      valueAt(at.sheet, at.place.row, at.place.column);
    expect([written(rate), written(success), written(amount)]).toEqual([0.035, 0.65, 100_000]);
    expect(cellAt(rate.sheet, rate.place.row, rate.place.column)?.format?.numberFormat).toBe('0.0%');
    expect(await faultsOf(model)).toEqual([]);
  });

  it('writes nothing when a colleague has changed one of the cells since', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const success = itemPlace(model, 'Succesrate (brutto)');
    const planned = cellOf(model, 'soem_deltagere', 'Planlagt', 1);
    setValue(success.sheet, success.place, 65);
    setValue(planned.sheet, planned.place, '10,0');
    const mends = (await faultsOf(model)).flatMap(({ mend }) => mend ?? []);
    setValue(success.sheet, success.place, 0.7);

    const outcome = await mendFaults(contextOn(model), mends, 'soem');

    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('changedMeanwhile');
    expect(valueAt(planned.sheet, planned.place.row, planned.place.column)).toBe('10,0');
  });

  it('gives renamed headers their names back', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    for (const [id, header, said] of [
      ['soem_priser', 'Prisniveau', 'Prisniveauet'],
      ['soem_deltagere', 'Afslutningsår', 'Afslutnings år'],
    ] as const) {
      const { sheet, place } = cellOf(model, id, header, 0);
      setValue(sheet, place, said);
    }
    expect((await faultsOf(model)).map(({ kind }) => kind)).toEqual(['headerRenamed', 'headerRenamed']);

    await done(repairHeaders(contextOn(model), 'soem'));

    expect(await faultsOf(model)).toEqual([]);
  });
});
