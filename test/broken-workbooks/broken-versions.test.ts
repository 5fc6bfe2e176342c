import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { createDirectPort } from '../../host/port/direct-port';
import { tableById } from '../../host/port/apply-context';
import { setValue } from '../../host/workbook/cells';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { headersOf } from '../../host/workbook/headers';
import { deleteTableRow } from '../../host/workbook/table-rows';
import type { WorkbookModel } from '../../host/workbook/model';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { createSoemExample } from '../../src/commands/create-soem-example';
import { freezeVersion } from '../../src/commands/freeze-version';
import { foldHeader } from '../../src/sheets/read/fold-header';
import { VERSION_TABLES } from '../../src/sheets/soem/specs/table-ids';
import { readVersions } from '../../src/sheets/soem/versions/read-versions';
import { faultMessage } from '../../src/text/faults';

const WORDS = { error: 'fejl', question: 'spørgsmål', note: 'oplysning' } as const;

/** What somebody did to the archive after two versions were frozen, and what is told. */
const brokenVersions = z.strictObject({
  titel: z.string(),
  ændringer: z.array(
    z.union([
      z.strictObject({
        tabel: z.string(),
        række: z.int(),
        kolonne: z.string(),
        værdi: z.union([z.string(), z.number(), z.null()]),
      }),
      z.strictObject({ tabel: z.string(), sletRække: z.int() }),
    ]),
  ),
  fejl: z.array(
    z.strictObject({ slags: z.string(), alvor: z.string(), celle: z.string(), besked: z.string() }),
  ),
  /** The numbers of the versions that can be used. */
  brugbare: z.array(z.int()),
});

const folder = path.resolve('test/broken-workbooks/versions');
const books = readdirSync(folder)
  .sort()
  .map((name) => brokenVersions.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));

async function frozenTwice(): Promise<WorkbookModel> {
  const model = createWorkbook();
  const context = {
    port: createDirectPort(model),
    ...{ today: { year: 2026, month: 6, day: 3 }, timeOfDay: '10.14', version: '1.2.3' },
  };
  const steps = [
    () => createSoemExample(context, soemTidsprofil),
    () => freezeVersion(context, { calculation: 'Beregning 1', who: 'MHJ', why: 'Til mødet' }),
    () => freezeVersion(context, { calculation: 'Beregning 1', who: 'MHJ', why: 'Efter mødet' }),
  ];
  for (const step of steps) {
    const outcome = await step();
    if (!outcome.ok) throw outcome.error;
  }
  return model;
}

function change(model: WorkbookModel, what: (typeof books)[number]['ændringer'][number]): void {
  const { sheet, table } = tableById(model, what.tabel);
  if ('sletRække' in what) {
    deleteTableRow(model, table, what.sletRække - 1, 'person');
    return;
  }
  const headers = headersOf(sheet, table).map(foldHeader);
  const column = headers.indexOf(foldHeader(what.kolonne));
  if (column < 0) throw new Error(`No column ${what.kolonne}`);
  setValue(sheet, { row: table.area.row + what.række, column: table.area.column + column }, what.værdi);
}

async function read(model: WorkbookModel) {
  return readVersions(await createDirectPort(model).snapshot({ tables: VERSION_TABLES, cells: [] }));
}

test('two versions that nobody has touched have no fault', async () => {
  const { versions, faults } = await read(await frozenTwice());
  expect(faults).toEqual([]);
  expect(versions.map(({ number, state }) => [number, state])).toEqual([
    [1, 'whole'],
    [2, 'whole'],
  ]);
});

test.each(books)('$titel', async ({ ændringer, fejl, brugbare }) => {
  const model = await frozenTwice();
  for (const what of ændringer) change(model, what);
  const { versions, faults } = await read(model);
  const told = faults.map((fault) => ({
    slags: fault.kind,
    alvor: WORDS[fault.severity],
    celle: fault.place.address,
    // The number itself follows from every frozen cell, the cited figures too.
    besked: faultMessage(fault).replace(/»[0-9A-Z]{4}-[0-9A-Z]{4}«/, '»kontroltallet«'),
  }));
  const usable = versions.filter(({ state }) => state === 'whole').map(({ number }) => number);
  expect({ fejl: told, brugbare: usable }).toEqual({ fejl, brugbare });
});
