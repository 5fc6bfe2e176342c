import { createDirectPort } from '../../host/port/direct-port';
import { setValue, valueAt } from '../../host/workbook/cells';
import { headersOf } from '../../host/workbook/headers';
import type { WorkbookModel } from '../../host/workbook/model';
import { filterTable } from '../../host/workbook/filter-table';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { refreshSoem } from '../../src/commands/refresh-soem';
import { viewSoem } from '../../src/commands/view-soem';
import { foldHeader } from '../../src/sheets/read/fold-header';
import type { WorkbookPort } from '../../src/workbook/port';
import { soemWorkbook } from '../unit/commands/support/soem-workbook';
import { contextFor, done, rowsOf, tableOf, viewOf } from '../unit/commands/support/workbook';
import { openBridgePort } from './support/bridge-port';

const facts = {
  ...soemTidsprofil,
  use: [
    { service: 'Kontanthjælp', unit: 'uger', groupMean: 23, ownMean: 39, place: '' },
    { service: 'Herberg', unit: 'dage', groupMean: 82, place: '' },
    { service: 'Stofbehandling', unit: 'dage', groupMean: 3, ownMean: 64, place: '' },
  ],
};

function cellOf(model: WorkbookModel, header: string, row: number) {
  const { sheet, table } = tableOf(model, 'soem_forbrug');
  const column = headersOf(sheet, table).findIndex((each) => foldHeader(each) === foldHeader(header));
  return { sheet, place: { row: table.area.row + row, column: table.area.column + column } };
}

function type(model: WorkbookModel, header: string, row: number, value: number | string | null): void {
  const { sheet, place } = cellOf(model, header, row);
  setValue(sheet, place, value);
}

const ratios = (model: WorkbookModel) => rowsOf(model, 'soem_forbrug').map(({ Forhold }) => Forhold);

describe.each([
  ['directly', (model: WorkbookModel): WorkbookPort => createDirectPort(model)],
  ['through the library', (model: WorkbookModel): WorkbookPort => openBridgePort(model).port],
])('Forhold in SØM – forbrug, %s', (_, open) => {
  const contextOn = (model: WorkbookModel) => contextFor(model, { port: open(model) });

  it('is written beside each row, blank where a figure is missing, and outdates nothing', async () => {
    const model = await soemWorkbook(facts);
    expect(ratios(model)).toEqual([1.6957, null, 21.3333]);
    type(model, 'Egne borgere', 2, 41);
    type(model, 'Egne borgere', 3, null);

    await done(refreshSoem(contextOn(model)));

    expect(ratios(model)).toEqual([1.6957, 0.5, null]);
    expect(viewSoem((await viewOf(model)).snapshot).resultState).toBe('current');
  });

  it('leaves rows that are not ours to fill, and follows a table that was sorted', async () => {
    const model = await soemWorkbook(facts);
    const { sheet, table } = tableOf(model, 'soem_forbrug');
    for (const [column] of headersOf(sheet, table).entries()) {
      const at = (row: number) => ({ row: table.area.row + row, column: table.area.column + column });
      const [first, third] = [1, 3].map((row) => valueAt(sheet, at(row).row, at(row).column));
      setValue(sheet, at(1), third ?? null);
      setValue(sheet, at(3), first ?? null);
    }
    type(model, 'Egne borgere', 1, 30);

    await done(refreshSoem(contextOn(model)));

    expect(ratios(model)).toEqual([10, null, 1.6957]);
  });

  it('is not written through a filter, and says so', async () => {
    const model = await soemWorkbook(facts);
    const { table } = tableOf(model, 'soem_forbrug');
    filterTable(model, table, 1, (service) => service === 'Herberg');
    type(model, 'Egne borgere', 2, 41);

    const outcome = await refreshSoem(contextOn(model));

    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('filterActive');
    expect(ratios(model)).toEqual([1.6957, null, 21.3333]);
  });

  it('asks nothing of a protected sheet as long as nothing is to be written there', async () => {
    const model = await soemWorkbook(facts);
    const { sheet } = tableOf(model, 'soem_forbrug');
    sheet.protection = { password: null };
    await done(refreshSoem(contextOn(model)));
    type(model, 'Egne borgere', 2, 41);
    const outcome = await refreshSoem(contextOn(model));
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('sheetProtected');
  });
});

it('stops when a colleague corrects the use between reading and writing', async () => {
  const model = await soemWorkbook(facts);
  type(model, 'Egne borgere', 2, 41);
  const port = createDirectPort(model);
  const late: WorkbookPort = {
    ...port,
    apply: (plan, run) => {
      type(model, 'Egne borgere', 2, 82);
      return port.apply(plan, run);
    },
  };
  const outcome = await refreshSoem(contextFor(model, { port: late }));
  expect(outcome.ok ? 'ok' : outcome.error.code).toBe('changedMeanwhile');
  expect(ratios(model)).toEqual([1.6957, null, 21.3333]);
});
