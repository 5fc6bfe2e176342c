import { setValue } from '../../../host/workbook/cells';
import type { WorkbookModel } from '../../../host/workbook/model';
import { deleteTableRow } from '../../../host/workbook/table-rows';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { freezeVersion } from '../../../src/commands/freeze-version';
import { refreshSoem } from '../../../src/commands/refresh-soem';
import type { CellValue } from '../../../src/workbook/cell-value';
import { block, itemPlace, soemWorkbook } from './support/soem-workbook';
import { cellsOf, contextFor, done, rowsOf, sheetNamed, tableOf, textOf } from './support/workbook';

const SHEET = 'SØM – ændringer';
const ASKED = { calculation: 'Beregning 1', who: 'MHJ', why: 'Til udvalget i juni' };

async function frozen(): Promise<WorkbookModel> {
  const model = await soemWorkbook(soemTidsprofil);
  await done(freezeVersion(contextFor(model), ASKED));
  return model;
}

function put(model: WorkbookModel, id: string, row: number, header: string, value: CellValue): void {
  const { table, sheet } = tableOf(model, id);
  const headers = Object.keys(rowsOf(model, id)[0] ?? {});
  const column = headers.findIndex((text) => text.replace(/ \(.*$/, '') === header);
  if (column < 0) throw new Error(`No column ${header} among ${headers.join(', ')}`);
  setValue(sheet, { row: table.area.row + row, column: table.area.column + column }, value);
}

function words(model: WorkbookModel): string[] {
  return [...sheetNamed(model, SHEET).cells.values()].map(({ value }) => textOf(value));
}

const sums = (model: WorkbookModel) => block(model, SHEET, 'Før og nu (kr, diskonteret)');

describe('SØM – ændringer', () => {
  it('says how to make a version where there is none, and draws nothing', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect(words(model).find((text) => text.startsWith('Der er ingen frosset version'))).toContain(
      'Frys version',
    );
    expect(rowsOf(model, 'soem_aendringer')).toEqual([]);
    expect(sheetNamed(model, SHEET).charts).toEqual([]);
    expect(sums(model).Kommune).toMatchObject({ 'Netto før': '–', 'Netto nu': '–' });
  });

  it('says that nothing is changed right after a version was frozen', async () => {
    const model = await frozen();
    await done(refreshSoem(contextFor(model)));
    expect(words(model)).toContain(
      'Sammenlignet med version 1, frosset 03-06-2026 af MHJ: Til udvalget i juni',
    );
    expect(words(model)).toContain('Intet er ændret siden versionen.');
    expect(rowsOf(model, 'soem_aendringer')).toEqual([]);
    expect(sums(model).Kommune).toMatchObject({ 'Netto før': 510_000, 'Netto nu': 510_000, Ændring: 0 });
  });

  it('tells each changed input with before, now, its effect per payer and where it stands', async () => {
    const model = await frozen();
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.4);
    put(model, 'soem_deltagere', 1, 'Planlagt', 20);
    put(model, 'soem_deltagere', 2, 'Faktisk', 8);
    await done(refreshSoem(contextFor(model)));

    const rows = rowsOf(model, 'soem_aendringer');
    expect(rows).toMatchObject([
      {
        ...{ 'Hvad er ændret': 'Deltagere 2024', 'Virker på': 'Netto', Før: '10', Nu: '20' },
        ...{ 'I alt (kr)': 500_000, 'Kommune (kr)': 300_000, 'Region (kr)': 0, 'Stat (kr)': 200_000 },
        Celle: "'SØM – deltagere'!C6",
      },
      {
        ...{ 'Hvad er ændret': 'Succesrate (brutto)', Før: '50 %', Nu: '40 %' },
        ...{ 'I alt (kr)': -270_000, 'Kommune (kr)': -162_000, 'Stat (kr)': -108_000 },
        Celle: "'SØM – indsats'!C15",
      },
      {
        ...{ 'Hvad er ændret': 'Deltagere 2025', Før: '10', Nu: '10', 'Også ændret': 'Faktisk: tom → 8' },
        ...{ 'I alt (kr)': 0, 'Kommune (kr)': 0 },
      },
      { 'Hvad er ændret': 'Samspil mellem ændringerne og afrunding', 'I alt (kr)': -100_000 },
      {
        'Hvad er ændret': 'Ændring i alt',
        'I alt (kr)': 130_000,
        'Kommune (kr)': 78_000,
        'Stat (kr)': 52_000,
      },
    ]);
    expect(sums(model)).toMatchObject({
      'Det offentlige i alt': { 'Netto før': 1_050_000, 'Netto nu': 1_180_000, Ændring: 130_000 },
      Kommune: { 'Netto før': 510_000, 'Netto nu': 588_000, Ændring: 78_000 },
    });
    const [chart] = sheetNamed(model, SHEET).charts;
    expect(chart?.spec?.title).toBe('Mest har dette flyttet resultatet: Deltagere 2024 (+500.000 kr)');
    expect(chart?.spec?.categories.area.rowCount).toBe(2);
  });

  it('tells a grant apart from the net, and what is gone or new by name', async () => {
    const model = await frozen();
    const cells = {
      Tilskud: 'Pulje',
      År: 2024,
      Beløb: 70_000,
      Prisniveau: 2024,
      Modtager: 'Kommune',
      Giver: 'Stat',
    };
    const { table, sheet } = tableOf(model, 'soem_finansiering');
    Object.values(cells).forEach((value, index) => {
      setValue(sheet, { row: table.area.row + 1, column: table.area.column + 1 + index }, value);
    });
    deleteTableRow(model, tableOf(model, 'soem_deltagere').table, 2, 'person');
    await done(refreshSoem(contextFor(model)));
    expect(rowsOf(model, 'soem_aendringer')).toMatchObject([
      { 'Hvad er ændret': 'Deltagere 2026', Før: '10', Nu: 'fjernet', Celle: null, 'Virker på': 'Netto' },
      { 'Hvad er ændret': 'Ændring i alt', 'Virker på': 'Netto' },
      {
        ...{
          'Hvad er ændret': 'Tilskud: Pulje 2024',
          'Virker på': 'Tilskud',
          Før: 'fandtes ikke',
          Nu: '70.000 kr',
        },
        ...{ 'I alt (kr)': 0, 'Kommune (kr)': 70_000, 'Stat (kr)': -70_000 },
      },
      { 'Hvad er ændret': 'Ændring i alt', 'Virker på': 'Tilskud', 'Kommune (kr)': 70_000 },
    ]);
  });

  it('does not compare with a version that somebody has changed', async () => {
    const model = await frozen();
    put(model, 'soem_frosne', 10, 'Værdi', 99);
    await done(refreshSoem(contextFor(model)));
    expect(words(model).find((text) => text.startsWith('Version 1 kan ikke sammenlignes'))).toContain(
      'frosne tal',
    );
    expect(rowsOf(model, 'soem_aendringer')).toEqual([]);
    expect(sums(model).Kommune).toMatchObject({ 'Netto før': 'mangler' });
  });

  it('is cleared by a fejl, and gives the same again when it is mended', async () => {
    const model = await frozen();
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.4);
    await done(refreshSoem(contextFor(model)));
    const before = cellsOf(model);
    setValue(sheet, place, 'ved ikke');
    await done(refreshSoem(contextFor(model)));
    expect(rowsOf(model, 'soem_aendringer')).toEqual([]);
    expect(words(model)).toContain("Resultatet vises ikke, før dette er rettet: 'SØM – indsats'!C15");
    expect(words(model).filter((text) => text.startsWith('Sammenlignet'))).toEqual([]);
    setValue(sheet, place, 0.4);
    await done(refreshSoem(contextFor(model)));
    expect(cellsOf(model)).toEqual(before);
  });
});
