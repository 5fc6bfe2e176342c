import { createDirectPort } from '../../../host/port/direct-port';
import { setValue } from '../../../host/workbook/cells';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../host/workbook/model';
import { moveSheet, renameSheet } from '../../../host/workbook/sheets';
import { sortTable } from '../../../host/workbook/sort-table';
import { deleteTableRow } from '../../../host/workbook/table-rows';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { buildSheets } from '../../../src/commands/build-sheets';
import { freezeVersion } from '../../../src/commands/freeze-version';
import { viewSoem } from '../../../src/commands/view-soem';
import { VERSION_TABLES } from '../../../src/sheets/soem/specs/table-ids';
import { factsOfVersion, readVersions, versionsOf } from '../../../src/sheets/soem/versions/read-versions';
import { faultMessage } from '../../../src/text/faults';
import { hostErrorText } from '../../../src/text/host-errors';
import { addCalculation, itemPlace, soemWorkbook } from './support/soem-workbook';
import { cellsOf, contextFor, done, rowsOf, tableOf, viewOf } from './support/workbook';

const CALCULATION = 'Beregning 1';
const ASKED = { calculation: CALCULATION, who: 'MHJ', why: 'Til udvalget i juni' };
const LATER = { year: 2026, month: 9, day: 1 } as const;

async function versionsIn(model: WorkbookModel) {
  const snapshot = await createDirectPort(model).snapshot({ tables: VERSION_TABLES, cells: [] });
  return readVersions(snapshot);
}

async function setRate(model: WorkbookModel, rate: number): Promise<void> {
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, rate);
  expect(viewSoem((await viewOf(model)).snapshot).faults).toEqual([]);
}

/** The success rate that each version was frozen with, the newest first. */
async function ratesIn(model: WorkbookModel, calculation = CALCULATION) {
  return versionsOf(await versionsIn(model), calculation).map((version) => [
    version.number,
    factsOfVersion(version)?.effect.successRate.value ?? version.state,
  ]);
}

async function told(model: WorkbookModel): Promise<readonly string[]> {
  return (await versionsIn(model)).faults.map(faultMessage);
}

describe('Frys version', () => {
  it('keeps day, name, reason and result in a line, and every input in the other sheet', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const before = cellsOf(model);
    expect(await done(freezeVersion(contextFor(model), ASKED))).toMatchObject({
      status: 'frozen',
      number: 1,
    });
    const [line, ...others] = rowsOf(model, 'soem_versioner');
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      ...{ Beregning: 'Beregning 1', Version: 1, Dato: 46_176, 'Frosset af': 'MHJ' },
      ...{ Hvorfor: 'Til udvalget i juni', 'Netto i alt (kr)': 1_050_000, 'Kommune (kr)': 510_000 },
      ...{ 'Region (kr)': 0, 'Stat (kr)': 540_000, 'Nulpunkt i alt': 0.1111 },
      ...{ 'Nulpunkt kommune': 0.1852, Program: '1.2.3' },
    });
    const cells = rowsOf(model, 'soem_frosne');
    expect(line?.['Antal tal']).toBe(cells.length);
    const rate = cells.find(({ Værdi }) => Værdi === 'Succesrate (brutto)')?.Linje;
    expect(cells.find((cell) => cell.Linje === rate && cell.Felt === 'Værdi')).toEqual({
      ...{
        Beregning: 'Beregning 1',
        Version: 1,
        Ark: 'SØM – indsats',
        Linje: rate,
        Felt: 'Værdi',
        Værdi: 0.5,
      },
    });
    // Nothing that stood there before was touched.
    const now = cellsOf(model);
    for (const [place, value] of before) expect([place, now.get(place)]).toEqual([place, value]);
    // No formula and no link: values only.
    expect(
      model.sheets.flatMap(({ cells: all }) => [...all.values()]).filter(({ formula }) => formula),
    ).toEqual([]);
    expect(await told(model)).toEqual([]);
  });

  it('counts on for each calculation, and leaves the older versions as they are', async () => {
    const model = await soemWorkbook(soemRanders);
    await addCalculation(model, { ...soemTidsprofil, calculation: 'Tidsprofil' });
    const context = contextFor(model);
    const rate = soemRanders.effect.successRate.value;
    await done(freezeVersion(context, ASKED));
    await setRate(model, 0.64);
    await done(freezeVersion(context, { ...ASKED, calculation: ' tidsprofil ' }));
    expect(await done(freezeVersion(context, { ...ASKED, why: 'Efter mødet' }))).toMatchObject({ number: 2 });
    expect(await ratesIn(model)).toEqual([
      [2, 0.64],
      [1, rate],
    ]);
    expect(await ratesIn(model, 'Tidsprofil')).toEqual([[1, 0.5]]);
  });

  it('says that the version is there when the same is frozen again on the same day', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await done(freezeVersion(contextFor(model), ASKED));
    const once = cellsOf(model);
    expect(await done(freezeVersion(contextFor(model), ASKED))).toEqual({
      status: 'alreadyThere',
      number: 1,
    });
    expect(cellsOf(model)).toEqual(once);
    const other = await done(freezeVersion(contextFor(model, { today: LATER }), ASKED));
    expect(other).toMatchObject({ status: 'frozen', number: 2 });
  });

  it('keeps words that look like formulas or figures as words', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const words = { ...ASKED, who: '=1+1', why: '  1-2 om året, @nu ' };
    await done(freezeVersion(contextFor(model), words));
    expect(rowsOf(model, 'soem_versioner')[0]).toMatchObject({
      'Frosset af': '=1+1',
      Hvorfor: '1-2 om året, @nu',
    });
    expect(await ratesIn(model)).toEqual([[1, 0.5]]);
  });

  it.each([
    [{ who: ' ' }, { field: 'who', problem: 'blank' }],
    [{ why: '' }, { field: 'why', problem: 'blank' }],
    [{ who: 'Anna 010180-1234' }, { field: 'who', problem: 'cpr' }],
    [{ why: 'For 0101801234' }, { field: 'why', problem: 'cpr' }],
  ])('refuses %j and writes nothing', async (wrong, expected) => {
    const model = await soemWorkbook(soemTidsprofil);
    const before = cellsOf(model);
    const report = await done(freezeVersion(contextFor(model), { ...ASKED, ...wrong }));
    expect(report).toEqual({ status: 'refused', ...expected });
    expect(cellsOf(model)).toEqual(before);
  });

  it('refuses a calculation with a fejl, and says in which cells', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');
    const before = cellsOf(model);
    const report = await done(freezeVersion(contextFor(model), ASKED));
    expect(report.status === 'withheld' ? report.faults.map((fault) => fault.place.address) : report).toEqual(
      ["'SØM – indsats'!C15"],
    );
    expect(cellsOf(model)).toEqual(before);
  });

  it('asks for the sheets, or the calculation, that is not there', async () => {
    for (const model of [createWorkbook('tom.xlsx'), await soemWorkbook(soemTidsprofil)]) {
      const outcome = await freezeVersion(contextFor(model), { ...ASKED, calculation: 'Den gamle' });
      expect(outcome.ok ? 'ok' : outcome.error.code).toBe('itemMissing');
    }
  });

  it('is no part of the input: sheets stay built, results stay current, and Opret ark asks for nothing', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const before = viewSoem((await viewOf(model)).snapshot);
    await done(freezeVersion(contextFor(model), ASKED));
    const { built, dataId, resultState } = viewSoem((await viewOf(model)).snapshot);
    expect({ built, dataId, resultState }).toEqual({
      ...{ built: 'yes', dataId: before.dataId, resultState: 'current' },
    });
    expect(await done(buildSheets(contextFor(model), 'soem'))).toEqual({ created: [], applied: null });
  });
});

describe('a version is found again', () => {
  it('when the tables are sorted and the tabs renamed and moved', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const context = contextFor(model);
    await done(freezeVersion(context, ASKED));
    await setRate(model, 0.45);
    await done(freezeVersion(context, ASKED));
    for (const [id, column] of [
      ['soem_frosne', 5],
      ['soem_versioner', 1],
    ] as const) {
      const { table, sheet } = tableOf(model, id);
      sortTable(model, table, column, true);
      renameSheet(model, sheet, `Gemt ${id.slice(5)}`, 'person');
      moveSheet(model, sheet, 0, 'person');
    }
    expect(await told(model)).toEqual([]);
    expect(await ratesIn(model)).toEqual([
      [2, 0.45],
      [1, 0.5],
    ]);
    await setRate(model, 0.42);
    expect(await done(freezeVersion(context, ASKED))).toMatchObject({ number: 3 });
    expect((await ratesIn(model)).map(([number]) => number)).toEqual([3, 2, 1]);
    expect(rowsOf(model, 'soem_versioner').map(({ Version }) => Version)).toEqual([2, 1, 3]);
  });

  it('whatever the sheets of the input are called by now', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    renameSheet(model, tableOf(model, 'soem_indsats').sheet, 'Vores indsats', 'person');
    await done(freezeVersion(contextFor(model), ASKED));
    expect(rowsOf(model, 'soem_frosne')[0]?.Ark).toBe('SØM – indsats');
    expect(await ratesIn(model)).toEqual([[1, 0.5]]);
  });
});

describe('a damaged version', () => {
  async function frozen(): Promise<WorkbookModel> {
    const model = await soemWorkbook(soemTidsprofil);
    await done(freezeVersion(contextFor(model), ASKED));
    return model;
  }

  it('is told when a frozen cell is gone', async () => {
    const model = await frozen();
    const { table } = tableOf(model, 'soem_frosne');
    const count = rowsOf(model, 'soem_frosne').length;
    deleteTableRow(model, table, 4, 'person');
    expect(await told(model)).toEqual([
      expect.stringContaining(
        `ventede et kontroltal, der passer til version 1; den blev frosset med ${count} tal, og nu er der ${count - 1}. Fortryd det`,
      ),
    ]);
    expect(await ratesIn(model)).toEqual([[1, 'damaged']]);
  });

  it('is told when a frozen figure is another, or the line says something else', async () => {
    const places = [
      ['soem_frosne', 9, 5, 0.99],
      ['soem_versioner', 0, 5, 2_000_000],
      ['soem_versioner', 0, 4, 'Noget andet'],
      ['soem_versioner', 0, 11, 3],
    ] as const;
    for (const [id, row, column, value] of places) {
      const model = await frozen();
      const { table, sheet } = tableOf(model, id);
      setValue(sheet, { row: table.area.row + 1 + row, column: table.area.column + column }, value);
      expect([id, column, await ratesIn(model)]).toEqual([id, column, [[1, 'damaged']]]);
      expect(await told(model)).toHaveLength(1);
    }
  });

  it('is told when its number stands in two lines, and the second is not used', async () => {
    const model = await frozen();
    await setRate(model, 0.45);
    await done(freezeVersion(contextFor(model), ASKED));
    const { table, sheet } = tableOf(model, 'soem_versioner');
    setValue(sheet, { row: table.area.row + 2, column: table.area.column + 1 }, 1);
    const { faults, versions } = await versionsIn(model);
    expect(faults.map(({ kind }) => kind)).toEqual(['versionTwice', 'versionDamaged']);
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'whole'],
      [1, 'damaged'],
    ]);
  });

  it('is told when the sheet of frozen figures is gone, and the next one gets a number of its own', async () => {
    const model = await frozen();
    const { table } = tableOf(model, 'soem_frosne');
    const count = table.area.rowCount - 1;
    for (let row = 0; row < count; row++) deleteTableRow(model, table, 0, 'person');
    expect(await ratesIn(model)).toEqual([[1, 'damaged']]);
    expect(await done(freezeVersion(contextFor(model), ASKED))).toMatchObject({
      status: 'frozen',
      number: 2,
    });
    expect(await ratesIn(model)).toEqual([
      [2, 0.5],
      [1, 'damaged'],
    ]);
  });

  it('says which header is to be put back, and writes nothing beside it', async () => {
    const model = await frozen();
    const { table, sheet } = tableOf(model, 'soem_versioner');
    setValue(sheet, { row: table.area.row, column: table.area.column + 12 }, 'Tjek');
    expect(await ratesIn(model)).toEqual([[1, 'damaged']]);
    const [message] = await told(model);
    expect(message).toContain('Kontroltal');
    expect(message).toContain('skriv overskriften, som den var');
    const before = cellsOf(model);
    const outcome = await freezeVersion(contextFor(model), ASKED);
    expect(outcome.ok ? 'ok' : hostErrorText(outcome.error.code, outcome.error.details).title).toBe(
      'Kolonnen »Kontroltal« mangler (SØM – versioner)',
    );
    expect(cellsOf(model)).toEqual(before);
  });
});

describe('a version of which only the cells were written', () => {
  /** What a broken-off run leaves: cells that no line owns. */
  async function begun(): Promise<WorkbookModel> {
    const model = await soemWorkbook(soemTidsprofil);
    await done(freezeVersion(contextFor(model), ASKED));
    deleteTableRow(model, tableOf(model, 'soem_versioner').table, 0, 'person');
    return model;
  }

  it('is no version, and is finished by the next run', async () => {
    const model = await begun();
    expect(await versionsIn(model)).toEqual({ versions: [], faults: [] });
    const { rowCount } = tableOf(model, 'soem_frosne').table.area;
    expect(await done(freezeVersion(contextFor(model), ASKED))).toMatchObject({ number: 1 });
    expect(tableOf(model, 'soem_frosne').table.area.rowCount).toBe(rowCount);
    expect(await ratesIn(model)).toEqual([[1, 0.5]]);
  });

  it('is finished also when only a part of the cells got there', async () => {
    const model = await begun();
    const { table } = tableOf(model, 'soem_frosne');
    const { rowCount } = table.area;
    for (let row = 0; row < 30; row++) deleteTableRow(model, table, rowCount - 2 - row, 'person');
    expect(await done(freezeVersion(contextFor(model), ASKED))).toMatchObject({ number: 1 });
    expect(table.area.rowCount).toBe(rowCount);
    expect(await ratesIn(model)).toEqual([[1, 0.5]]);
  });

  it.each(['changed since', 'sorted since', 'written under since'])(
    'is left alone when something was %s',
    async (what) => {
      const model = await begun();
      const { table, sheet } = tableOf(model, 'soem_frosne');
      const before = rowsOf(model, 'soem_frosne');
      if (what === 'changed since') await setRate(model, 0.45);
      else if (what === 'sorted since') sortTable(model, table, 5, true);
      else setValue(sheet, { row: table.area.row + table.area.rowCount - 1, column: 5 }, 'rettet');
      const report = await done(freezeVersion(contextFor(model), ASKED));
      expect(report).toMatchObject({ status: 'frozen', number: 2 });
      expect((await ratesIn(model)).map(([number]) => number)).toEqual([2]);
      expect(rowsOf(model, 'soem_frosne').filter(({ Version }) => Version === 1)).toHaveLength(before.length);
      expect(await told(model)).toEqual([]);
    },
  );
});
