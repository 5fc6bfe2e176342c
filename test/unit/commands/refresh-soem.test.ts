import { setValue, valueAt } from '../../../host/workbook/cells';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import { findName, setName } from '../../../host/workbook/names';
import { createSoemExample } from '../../../src/commands/create-soem-example';
import { refreshSoem } from '../../../src/commands/refresh-soem';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { sumOf } from '../../../src/domain/statistics/sum-of';
import { addCalculation, block, itemPlace, named, RESULT, soemWorkbook } from './support/soem-workbook';
import { viewSoem } from '../../../src/commands/view-soem';
import { cellsOf, contextFor, done, rowsOf, sheetNamed, tableOf, textOf, viewOf } from './support/workbook';
import { withheldBy } from '../../../src/commands/withheld-by';

const second = { ...soemTidsprofil, calculation: 'Tidsprofil' };
const RESULTS = [
  'SØM – resultat',
  'SØM – år for år',
  'SØM – områder og år',
  'SØM – følsomhed',
  'SØM – forklaring',
  'SØM – ændringer',
];
const CHOSEN = { row: 4, column: 1 };

function expectWithin(value: unknown, expected: number, tolerance: number): void {
  expect(typeof value).toBe('number');
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('the cells of the Randers example', () => {
  it('have the published total, payers and break-even', async () => {
    const model = await soemWorkbook(soemRanders);
    expect(viewSoem((await viewOf(model)).snapshot).faults).toEqual([]);
    const payers = block(model, RESULT, 'Hvem vinder og taber (kr)');
    expectWithin(payers['Det offentlige i alt']?.Netto, 3_705_454, 1);
    expectWithin(payers.Kommune?.Netto, 225_612, 15);
    expectWithin(payers.Region?.Netto, 777_915, 15);
    expectWithin(payers.Stat?.Netto, 2_701_926, 15);
    const gross = (payer: string) => payers[payer]?.['Går i nul ved succesrate (brutto)'];
    expect([gross('Kommune'), gross('Det offentlige i alt')]).toEqual([0.6303, 0.4293]);
    expect([gross('Region'), gross('Stat')]).toEqual(['altid', 'altid']);
  });

  it('have the costs with the part that the grant covers, as the published summary has', async () => {
    const sheet = sheetNamed(await soemWorkbook(soemRanders), RESULT);
    const lines = Array.from({ length: 11 }, (_, row) => [
      valueAt(sheet, 7 + row, 0),
      valueAt(sheet, 7 + row, 1),
    ]);
    expect(lines).toContainEqual(['Omkostninger', '7.209.097 kr, heraf 3.500.000 kr dækket af tilskud']);
  });

  it('have the published lines per participant', async () => {
    const model = await soemWorkbook(soemRanders);
    const areas = block(model, RESULT, 'Områder (kr, diskonteret)');
    const perHead = Object.fromEntries(
      Object.entries(areas).map(([area, figures]) => [area, figures['Pr. deltager']]),
    );
    expect(perHead).toEqual({
      'I alt': 164_698,
      Indkomstoverførsler: -8_948,
      Sundhedsydelser: 59_976,
      'Politi, retsvæsen og kriminalforsorg': 42_146,
      'Sociale serviceydelser': 279_914,
      'Brugerdefinerede ydelser': 112_036,
      Omkostninger: -320_426,
    });
  });

  it('have the grant as a line of its own', async () => {
    const payers = block(await soemWorkbook(soemRanders), RESULT, 'Hvem vinder og taber (kr)');
    expect(payers.Kommune).toMatchObject({ Tilskud: 3_500_000 });
    expectWithin(payers.Kommune?.['Netto med tilskud'], 3_725_612, 15);
    expectWithin(payers['Det offentlige i alt']?.['Netto med tilskud'], 3_705_454, 1);
  });
});

describe('the cells of the timing case', () => {
  it('have what nine, eight and seven years give', async () => {
    const payers = block(await soemWorkbook(soemTidsprofil), RESULT, 'Hvem vinder og taber (kr)');
    expect(payers['Det offentlige i alt']).toMatchObject({
      Konsekvenser: 1_350_000,
      Omkostninger: -300_000,
      Netto: 1_050_000,
      'Går i nul ved succesrate (brutto)': 0.1111,
    });
    expect(payers.Kommune).toMatchObject({ Netto: 510_000, 'Går i nul ved succesrate (brutto)': 0.1852 });
    expect(payers.Stat).toMatchObject({ Netto: 540_000 });
  });

  it('add up over the years, and over areas, payers and years', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const years = rowsOf(model, 'soem_aar');
    expect(years.map((row) => row.År)).toEqual(Array.from({ length: 10 }, (_, index) => 2024 + index));
    expect(sumOf(years.map((row) => Number(row['I alt'])))).toBe(1_050_000);
    expect(years.at(-1)).toMatchObject({
      'Akkumuleret kommune': 510_000,
      'Akkumuleret stat': 540_000,
      'Akkumuleret i alt': 1_050_000,
    });
    const matrix = rowsOf(model, 'soem_matrix');
    expect(sumOf(matrix.map((row) => Number(row.Netto)))).toBe(1_050_000);
    const costs = matrix.filter((row) => row.Område === 'Omkostninger' && row.Betaler === 'Kommune');
    expect(costs.filter((row) => row.Netto !== 0).map((row) => row.År)).toEqual([2024, 2025, 2026]);
  });
});

describe('planned against realised', () => {
  it('shows a realised net from the first year of which something is registered', async () => {
    const [one, two, ...others] = soemTidsprofil.participants;
    if (one === undefined || two === undefined) throw new Error('No participants');
    const participants = [one, { ...two, actual: 8, actualSuccesses: 4 }, ...others];
    const model = await soemWorkbook({ ...soemTidsprofil, participants });
    const years = block(model, RESULT, 'Planlagt mod realiseret');
    expect(years['2024']).toMatchObject({ 'Deltagere, realiseret': '–', 'Netto, realiseret': '–' });
    expect(years['2025']).toMatchObject({ 'Deltagere, realiseret': 8, 'Netto, planlagt': 0 });
    expect(years['2025']?.['Netto, realiseret']).toBe(-10_000);
    expect(years['2030']).toMatchObject({ 'Deltagere, realiseret': '–', 'Netto, realiseret': 140_000 });
  });

  it('shows none at all when nothing is', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect(block(model, RESULT, 'Forbrug før indsatsen pr. borger: SØM – forbrug er ikke udfyldt')).toEqual(
      {},
    );
    const years = block(model, RESULT, 'Planlagt mod realiseret');
    expect(new Set(Object.values(years).map((year) => year['Netto, realiseret']))).toEqual(new Set(['–']));
  });
});

describe('the workbook names', () => {
  it('lead people’s own formulas to the key figures', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect({
      total: named(model, 'SOEM_Netto_I_Alt'),
      kommune: named(model, 'SOEM_Netto_Kommune'),
      region: named(model, 'SOEM_Netto_Region'),
      stat: named(model, 'SOEM_Netto_Stat'),
      perParticipant: named(model, 'SOEM_Netto_Pr_Deltager'),
      breakEven: named(model, 'SOEM_Nulpunkt_Succesrate_I_Alt'),
      breakEvenKommune: named(model, 'SOEM_Nulpunkt_Succesrate_Kommune'),
    }).toEqual({
      total: 1_050_000,
      kommune: 510_000,
      region: 0,
      stat: 540_000,
      perParticipant: 35_000,
      breakEven: 0.1111,
      breakEvenKommune: 0.1852,
    });
  });

  it('leave a name of the user’s own alone', async () => {
    const own = createWorkbook('egen.xlsx');
    setName(own, 'SOEM_Netto_Kommune', '=42');
    await done(createSoemExample(contextFor(own), soemTidsprofil));
    await done(refreshSoem(contextFor(own)));
    expect(findName(own, 'SOEM_Netto_Kommune')?.formula).toBe('=42');
    expect(named(own, 'SOEM_Netto_Kommune_2')).toBe(510_000);
    expect(findName(own, 'SOEM_Netto_Kommune_3')).toBeUndefined();
  });
});

describe('a fejl', () => {
  it('withholds totals and names, and says which cells to look at', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');

    await done(refreshSoem(contextFor(model)));

    expect(named(model, 'SOEM_Netto_I_Alt')).toBe('mangler');
    expect(named(model, 'SOEM_Nulpunkt_Succesrate_Kommune')).toBe('mangler');
    const { faults, calculations } = viewSoem((await viewOf(model)).snapshot);
    const places = faults.filter(({ severity }) => severity === 'error').map((fault) => fault.place.address);
    expect(places).toHaveLength(1);
    const cells = [...cellsOf(model)]
      .filter(([key]) => key.startsWith(`${RESULT} `))
      .map(([, value]) => value);
    const said = cells.filter((value) => textOf(value).startsWith('Resultatet vises ikke'));
    expect(said).toEqual([`Resultatet vises ikke, før dette er rettet: ${places.join(', ')}`]);
    expect(cells.filter((value) => value === 1_050_000 || value === 510_000)).toEqual([]);
    expect(calculations[0]?.calculated?.outcome.status).not.toBe('calculated');
    expect(sheetNamed(model, RESULT).charts.map(({ spec }) => spec?.title)).toEqual(['mangler', 'mangler']);
  });

  it('gives way to the figures again when it is mended', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const before = cellsOf(model);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');
    await done(refreshSoem(contextFor(model)));
    setValue(sheet, place, 0.5);

    await done(refreshSoem(contextFor(model)));

    expect(cellsOf(model)).toEqual(before);
  });
});

describe('several calculations in one workbook', () => {
  it('shows the one whose name is typed in the cell', async () => {
    const model = await soemWorkbook(soemRanders);
    await addCalculation(model, second);
    const { calculations, faults } = viewSoem((await viewOf(model)).snapshot);
    expect(faults).toEqual([]);
    expect(calculations.map(({ name }) => name)).toEqual(['Beregning 1', 'Tidsprofil']);
    setValue(sheetNamed(model, RESULT), CHOSEN, ' tidsprofil');

    const { calculation } = await done(refreshSoem(contextFor(model)));

    expect(calculation).toBe('Tidsprofil');
    expect(named(model, 'SOEM_Netto_I_Alt')).toBe(1_050_000);
    expect(viewSoem((await viewOf(model)).snapshot)).toMatchObject({
      chosen: 'Tidsprofil',
      resultState: 'current',
    });
  });

  it('goes back to the first when the cell says a name that there is not', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    setValue(sheetNamed(model, RESULT), CHOSEN, 'Den gamle');
    const { calculation } = await done(refreshSoem(contextFor(model)));
    expect(calculation).toBe('Beregning 1');
  });

  it('withholds only the one in which something is wrong', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, second);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');
    const { calculations, faults } = viewSoem((await viewOf(model)).snapshot);
    expect(calculations.map((one) => [one.name, one.faults.length])).toEqual([
      ['Beregning 1', 1],
      ['Tidsprofil', 0],
    ]);
    expect(faults).toHaveLength(1);
    await done(refreshSoem(contextFor(model), { calculation: 'Tidsprofil' }));
    expect(named(model, 'SOEM_Netto_I_Alt')).toBe(1_050_000);
  });

  it('names as withholding the cells of the one shown and of rows for all, and no others', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, second);
    const rate = itemPlace(model, 'Succesrate (brutto)');
    setValue(rate.sheet, rate.place, 'ved ikke');
    const priser = tableOf(model, 'soem_priser');
    const forbrug = tableOf(model, 'soem_forbrug');
    const [first, other] = [priser.table.area.row + 1, priser.table.area.row + 2];
    setValue(priser.sheet, { row: first, column: 0 }, null);
    setValue(priser.sheet, { row: first, column: 3 }, 'ca. 600');
    setValue(priser.sheet, { row: other, column: 3 }, 'ukendt');
    // Nothing is calculated from the use before the intervention.
    const use = { row: forbrug.table.area.row + 1, column: 3 };
    setValue(forbrug.sheet, { ...use, column: 1 }, 'Herberg');
    setValue(forbrug.sheet, { ...use, column: 2 }, 'dage');
    setValue(forbrug.sheet, use, 'mange');

    const { calculations } = viewSoem((await viewOf(model)).snapshot);
    expect(calculations.map(withheldBy)).toEqual([
      [expect.stringContaining('indsats'), "'SØM – priser'!D6"],
      ["'SØM – priser'!D6", "'SØM – priser'!D7"],
    ]);
  });

  it('leaves no line of the longer one behind', async () => {
    const alone = await soemWorkbook(second);
    const both = await soemWorkbook(soemRanders);
    await addCalculation(both, second);
    await done(refreshSoem(contextFor(both), { calculation: 'Tidsprofil' }));
    const noUse = 'Forbrug før indsatsen pr. borger: SØM – forbrug er ikke udfyldt';
    for (const heading of ['Områder (kr, diskonteret)', noUse]) {
      expect(block(both, RESULT, heading)).toEqual(block(alone, RESULT, heading));
    }
    expect(rowsOf(both, 'soem_matrix')).toEqual(rowsOf(alone, 'soem_matrix'));
  });
});

describe('a calculation with more lines than there is room for', () => {
  it('says how many are not shown, and leaves the blocks below whole', async () => {
    const [consequence] = soemTidsprofil.consequences;
    const [price] = soemTidsprofil.prices;
    if (consequence === undefined || price === undefined) throw new Error('No service');
    const services = Array.from({ length: 30 }, (_, index) => `Ydelse ${String(index + 1).padStart(2, '0')}`);
    const model = await soemWorkbook({
      ...soemTidsprofil,
      consequences: services.map((service) => ({ ...consequence, service, area: `Område for ${service}` })),
      prices: services.map((service) => ({ ...price, service })),
      use: services.map((service) => ({ service, unit: 'dage', groupMean: 10, ownMean: 20, place: '' })),
    });
    expect(viewSoem((await viewOf(model)).snapshot).faults).toEqual([]);
    // The sum, 30 areas and the costs are 32 lines; 22 have room.
    const areas = Object.keys(block(model, RESULT, 'Områder (kr, diskonteret)'));
    expect([areas.length, areas[0], areas.at(-1)]).toEqual([
      22,
      'I alt',
      '… og 11 linjer, der ikke er plads til her',
    ]);
    const use = Object.keys(block(model, RESULT, 'Forbrug før indsatsen pr. borger'));
    expect([use.length, use.at(-1)]).toEqual([22, '… og 9 linjer, der ikke er plads til her']);
    expect(Object.keys(block(model, RESULT, 'Kommunens udvalg (kr, diskonteret)'))).toEqual(['Ikke fordelt']);
    expect(Object.keys(block(model, RESULT, 'Hvor tallene kommer fra (antal tal)'))).toHaveLength(5);
    const [, chart] = sheetNamed(model, RESULT).charts;
    expect(chart?.spec?.categories.area.rowCount).toBe(20);
  });
});

describe('running again', () => {
  it('changes nothing but the time in the stamp', async () => {
    const model = await soemWorkbook(soemRanders);
    const once = cellsOf(model);
    const charts = model.sheets.map(({ charts: drawn }) => drawn.length);

    await done(refreshSoem(contextFor(model, { timeOfDay: '11.30' })));

    const changed = [...cellsOf(model)].filter(([key, value]) => once.get(key) !== value);
    expect(changed.map(([key]) => key.replace(/ \d+$/, ''))).toEqual(
      model.sheets.filter(({ name }) => RESULTS.includes(name)).map(({ name }) => name),
    );
    for (const [, value] of changed) expect(value).toContain('11.30');
    expect(model.sheets.map(({ charts: drawn }) => drawn.length)).toEqual(charts);
  });

  it('is outdated after an edit and current again after the next run', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect(viewSoem((await viewOf(model)).snapshot).resultState).toBe('current');
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.4);
    expect(viewSoem((await viewOf(model)).snapshot).resultState).toBe('outdated');

    await done(refreshSoem(contextFor(model)));

    expect(viewSoem((await viewOf(model)).snapshot).resultState).toBe('current');
    expect(named(model, 'SOEM_Netto_I_Alt')).toBe(780_000);
  });

  it('shows the first calculation where the one asked for has been renamed meanwhile', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const report = await done(refreshSoem(contextFor(model), { calculation: 'Omdøbt siden' }));
    expect(report.calculation).toBe(soemTidsprofil.calculation);
    expect(named(model, 'SOEM_Netto_I_Alt')).toBe(1_050_000);
  });

  it('asks for the sheets in a workbook that has none of ours', async () => {
    const model = createWorkbook('tom.xlsx');
    const outcome = await refreshSoem(contextFor(model));
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('itemMissing');
    expect(cellsOf(model).size).toBe(0);
  });
});
