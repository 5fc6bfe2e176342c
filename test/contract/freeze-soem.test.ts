import { createDirectPort } from '../../host/port/direct-port';
import { setValue } from '../../host/workbook/cells';
import type { WorkbookModel } from '../../host/workbook/model';
import { sortTable } from '../../host/workbook/sort-table';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { freezeVersion } from '../../src/commands/freeze-version';
import { readKeptVersions } from '../../src/commands/read-kept-versions';
import { refreshSoem } from '../../src/commands/refresh-soem';
import type { WorkbookPort } from '../../src/workbook/port';
import { itemPlace, soemWorkbook } from '../unit/commands/support/soem-workbook';
import { cellsOf, contextFor, done, rowsOf, tableOf } from '../unit/commands/support/workbook';
import { openBridgePort } from './support/bridge-port';

const ASKED = { calculation: 'Beregning 1', who: '=MHJ', why: 'Til mødet' };

/** A version, a change, another version, the archive sorted, and the results written anew. */
async function freezeTwice(open: (model: WorkbookModel) => WorkbookPort): Promise<WorkbookModel> {
  const model = await soemWorkbook(soemTidsprofil);
  const context = contextFor(model, { port: open(model) });
  expect(await done(freezeVersion(context, ASKED))).toMatchObject({ status: 'frozen', number: 1 });
  sortTable(model, tableOf(model, 'soem_frosne').table, 4);
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, 0.4);
  expect(await done(freezeVersion(context, ASKED))).toMatchObject({ status: 'frozen', number: 2 });
  expect(await done(freezeVersion(context, ASKED))).toEqual({ status: 'alreadyThere', number: 2 });
  setValue(sheet, place, 0.5);
  await done(refreshSoem(context));
  const { versions, faults } = await done(readKeptVersions(context));
  expect(faults).toEqual([]);
  expect(versions.map(({ number, state, who }) => [number, state, who])).toEqual([
    [1, 'whole', '=MHJ'],
    [2, 'whole', '=MHJ'],
  ]);
  return model;
}

test('a version that is frozen through the library is the one that is frozen directly', async () => {
  const unsupported: (() => readonly string[])[] = [];
  const direct = await freezeTwice((model) => createDirectPort(model));
  const library = await freezeTwice((model) => {
    const { port, host } = openBridgePort(model);
    unsupported.push(() => host.unsupported());
    return port;
  });
  expect(cellsOf(library)).toEqual(cellsOf(direct));
  expect(rowsOf(library, 'soem_aendringer')[0]).toMatchObject({
    ...{ 'Hvad er ændret': 'Succesrate (brutto)', Før: '40 %', Nu: '50 %', 'I alt (kr)': 270_000 },
  });
  expect(unsupported.flatMap((told) => told())).toEqual([]);
});
