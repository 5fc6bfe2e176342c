import { setValue } from '../../../../../host/workbook/cells';
import { soemRanders } from '../../../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { refreshSoem } from '../../../../../src/commands/refresh-soem';
import type { CellValue } from '../../../../../src/workbook/cell-value';
import { block, itemPlace, soemWorkbook } from '../../../commands/support/soem-workbook';
import { cellsOf, contextFor, done, rowsOf, tableOf, textOf } from '../../../commands/support/workbook';

const SHEET = 'SØM – forklaring';

describe('the chain behind a net', () => {
  it('goes from the inputs to the net, each step in words and numbers', async () => {
    const rows = rowsOf(await soemWorkbook(soemTidsprofil), 'soem_forklaring');
    const kommune = rows.filter((row) => row.Resultat === 'Netto: Kommune');
    expect(kommune.map((row) => [row.Trin, row.Hvad, row.Bliver])).toEqual([
      [1, 'Hvad 1 kr i 2033 er værd i basisåret', '1'],
      [2, 'Deltagere i alt', '30'],
      [3, 'Deltagere, der gennemfører', '30'],
      [4, 'Succesrate, netto', '50 %'],
      [5, 'Deltagere, der lykkes på grund af indsatsen', '15'],
      [6, 'Herberg og forsorgshjem: ændret forbrug', '−1.350'],
      [7, 'Herberg og forsorgshjem: konsekvens', '810.000 kr'],
      [8, 'Konsekvenser i alt', '810.000 kr'],
      [9, 'Omkostning: Drift', '−300.000 kr'],
      [10, 'Omkostninger i alt', '−300.000 kr'],
      [11, 'Netto', '510.000 kr'],
    ]);
    expect(kommune[2]).toMatchObject({
      'Sådan regnes det': 'planlagte × (1 − frafald)',
      'Med tallene': 'Deltagere i alt: 30; frafald: 0 %',
    });
    expect(kommune[5]).toMatchObject({
      'Med tallene': 'Deltagere, der lykkes på grund af indsatsen: 15; År 1–10: −10',
      Kilde: 'Skøn (E)',
    });
    expect(kommune[6]?.['Med tallene']).toBe(
      'Herberg og forsorgshjem: ændret forbrug: −1.350; kommune, pris pr. enhed: 600 kr',
    );
  });

  it('gives the figure of the cell beside the one at the chosen price level', async () => {
    const rows = rowsOf(
      await soemWorkbook({
        ...soemTidsprofil,
        priceIndex: [
          { year: 2023, index: 100, place: '' },
          { year: 2024, index: 102.5, place: '' },
        ],
        costs: soemTidsprofil.costs.map((row) => ({ ...row, priceLevel: 2023 })),
      }),
      'soem_forklaring',
    );
    const cost = rows.find((row) => row.Hvad === 'Omkostning: Drift');
    expect(cost?.['Med tallene']).toContain('2024: 102.500 kr (100.000 kr i 2023-priser)');
  });

  it('says where each input stands', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const rows = rowsOf(model, 'soem_forklaring');
    const rate = rows.find((row) => row.Hvad === 'Succesrate, netto');
    const { place } = itemPlace(model, 'Succesrate (brutto)');
    expect(rate?.['Står i']).toContain(`'SØM – indsats'!C${place.row + 1}`);
  });

  it('ends at the published net for every payer', async () => {
    const rows = rowsOf(await soemWorkbook(soemRanders), 'soem_forklaring');
    const nets = rows.filter((row) => row.Hvad === 'Netto').map((row) => [row.Resultat, row.Bliver]);
    expect(nets.map(([payer]) => payer)).toEqual([
      'Netto: Det offentlige i alt',
      'Netto: Kommune',
      'Netto: Region',
      'Netto: Stat',
    ]);
    expect(nets[0]?.[1]).toBe('3.705.454 kr');
    const price = rows.find((row) => row.Resultat === 'Netto: Region' && row.Trin === 7);
    expect(price?.['Med tallene']).toContain('region, pris pr. enhed: 0,0713 kr');
  });
});

describe('what else is worked out from the net', () => {
  it('follows the net of each payer: areas, per participant, and where it is 0', async () => {
    const rows = rowsOf(await soemWorkbook(soemTidsprofil), 'soem_forklaring');
    const after = (payer: string) =>
      rows
        .filter(({ Resultat }) => textOf(Resultat).endsWith(`: ${payer}`))
        .filter(({ Resultat }) => !textOf(Resultat).startsWith('Netto: '))
        .map((row) => [row.Resultat, row.Trin, row.Hvad, row.Bliver]);
    expect(after('Kommune')).toEqual([
      ['Sociale serviceydelser: Kommune', 12, 'Konsekvenser i alt', '810.000 kr'],
      ['Netto pr. deltager: Kommune', 13, 'Netto pr. deltager', '17.000 kr'],
      ['Går i nul: Kommune', 14, 'Succesraten, hvor netto er 0', '18,52 %'],
      ['Går i nul: Kommune', 15, 'De omkostninger, hvor netto er 0', '810.000 kr'],
      ['Går i nul: Kommune', 16, 'De deltagere, hvor netto er 0', '11,11'],
    ]);
    // Without costs the result of the state never turns on the rate.
    expect(after('Stat').map(([, , what]) => what)).toEqual([
      'Konsekvenser i alt',
      'Netto pr. deltager',
      'De omkostninger, hvor netto er 0',
    ]);
  });

  it('adds up to the net: the areas of a payer and its costs', async () => {
    const rows = rowsOf(await soemWorkbook(soemRanders), 'soem_forklaring');
    const kroner = (words: CellValue | undefined) =>
      Number(textOf(words).replace(' kr', '').replaceAll('.', '').replace('−', '-'));
    const lines = rows.filter(
      ({ Resultat, Hvad }) =>
        Hvad === 'Konsekvenser i alt' &&
        textOf(Resultat).endsWith(': Kommune') &&
        Resultat !== 'Netto: Kommune',
    );
    expect(lines).toHaveLength(5);
    const areas = lines.reduce((sum, { Bliver }) => sum + kroner(Bliver), 0);
    const costs = rows.find((row) => row.Resultat === 'Netto: Kommune' && row.Hvad === 'Omkostninger i alt');
    const net = rows.find((row) => row.Resultat === 'Netto: Kommune' && row.Hvad === 'Netto');
    // Each line is rounded for itself.
    expect(Math.abs(areas + kroner(costs?.Bliver) - kroner(net?.Bliver))).toBeLessThanOrEqual(3);
  });
});

describe('the height of rows', () => {
  it('is the user’s until what stands in the rows is another', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, table } = tableOf(model, 'soem_forklaring');
    const row = table.area.row + 3;
    sheet.rows.set(row, { height: 99 });

    await done(refreshSoem(contextFor(model)));
    expect(sheet.rows.get(row)?.height).toBe(99);

    const rate = itemPlace(model, 'Succesrate (brutto)');
    setValue(rate.sheet, rate.place, 0.6);
    await done(refreshSoem(contextFor(model)));
    expect(sheet.rows.get(row)?.height).toBeLessThan(99);
  });
});

describe('what must be true', () => {
  it('gives each break-even beside what the calculation has now', async () => {
    const rows = cellsOf(await soemWorkbook(soemTidsprofil));
    const said = [...rows].filter(([key]) => key.startsWith(`${SHEET} `)).map(([, value]) => value);
    expect(said).toContain(
      'Netto er 510.000 kr. Det er 0 eller mere, så længe – hver for sig, alt andet uændret – succesraten (brutto) er mindst 18,52 % (nu 50 %), omkostningerne er højst 810.000 kr (nu 300.000 kr) og antallet af deltagere er mindst 11,11 (nu 30).',
    );
    expect(said).toContain('Har hverken omkostninger eller konsekvenser.');
  });

  it('says what would turn a loss', async () => {
    const model = await soemWorkbook({
      ...soemTidsprofil,
      effect: { ...soemTidsprofil.effect, successRate: { value: 0.1, place: '' } },
    });
    const said = [...cellsOf(model).values()].filter((value) =>
      textOf(value).startsWith('Netto er −138.000 kr.'),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Det bliver 0 eller mere, hvis bare ét af dette gælder');
    expect(said[0]).toContain('succesraten (brutto) er mindst 18,52 % (nu 10 %)');
  });

  it('is withheld by a fejl, with the chains', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');

    await done(refreshSoem(contextFor(model)));

    expect(rowsOf(model, 'soem_forklaring')).toEqual([]);
    const held = Object.keys(block(model, SHEET, 'Hvad skal være sandt'));
    expect(held).toContain('Kommune');
    const said = [...cellsOf(model)].filter(([key]) => key.startsWith(`${SHEET} `)).map(([, value]) => value);
    expect(said.filter((value) => value === 'mangler')).toHaveLength(4);
  });
});
