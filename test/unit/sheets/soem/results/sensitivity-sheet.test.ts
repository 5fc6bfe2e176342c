import { setValue, valueAt } from '../../../../../host/workbook/cells';
import type { WorkbookModel } from '../../../../../host/workbook/model';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { refreshSoem } from '../../../../../src/commands/refresh-soem';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import type { MonteCarloResult } from '../../../../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../../../../src/domain/soem/monte-carlo/run-monte-carlo';
import { block, itemPlace, soemWorkbook } from '../../../commands/support/soem-workbook';
import { cellsOf, contextFor, done, sheetNamed, textOf } from '../../../commands/support/workbook';

const SHEET = 'SØM – følsomhed';
const TORNADO = 'Hvad resultatet hænger på (kr, diskonteret)';
const DRAWS = 'Monte Carlo: 200 træk, frø 7 (netto i kr, diskonteret)';

function drawsOf(facts: SoemFacts): MonteCarloResult {
  const run = runMonteCarlo(facts, { draws: 200, seed: 7, quantiles: [0.05, 0.25, 0.5, 0.75, 0.95] });
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function charts(model: WorkbookModel): readonly (string | undefined)[] {
  return sheetNamed(model, SHEET).charts.map(({ spec }) => spec?.title);
}

describe('the tornado', () => {
  it('has one line for each input that moves the net, the widest first', async () => {
    const bars = block(await soemWorkbook(soemTidsprofil), SHEET, TORNADO);
    expect(Object.keys(bars)).toEqual([
      'Succesrate (brutto)',
      'Konsekvens: Herberg og forsorgshjem',
      'Tidshorisont',
      'Pris: Herberg og forsorgshjem',
      'Omkostning: Drift',
    ]);
    // 27 cohort years of 10 × 10 × 1,000 kr × the rate, less 300,000 kr.
    expect(bars['Succesrate (brutto)']).toMatchObject({
      Lav: '30 %',
      Nu: '50 %',
      Høj: '65 %',
      'I alt ved lav': 510_000,
      'I alt ved høj': 1_455_000,
      'Kommune ved lav': 186_000,
      'Kommune ved høj': 753_000,
      'Ændring i alt ved lav': -540_000,
      'Ændring i alt ved høj': 405_000,
    });
    expect(bars['Omkostning: Drift']).toMatchObject({ Lav: '90 %', 'Kommune ved høj': 450_000 });
  });

  it('says so when the success rate has no range, for then the most uncertain input is left out', async () => {
    const { value, place } = soemTidsprofil.effect.successRate;
    const facts = {
      ...soemTidsprofil,
      effect: { ...soemTidsprofil.effect, successRate: { value, place } },
    };
    const bars = block(
      await soemWorkbook(facts),
      SHEET,
      `${TORNADO}. Succesraten er ikke med: den har ingen lav og høj.`,
    );
    expect(Object.keys(bars)).toContain('Tidshorisont');
    expect(Object.keys(bars)).not.toContain('Succesrate (brutto)');
  });

  it('has a native chart of as many bars as there are lines', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect(charts(model)).toEqual(['Resultatet i alt hænger mest på: Succesrate (brutto)']);
    const [chart] = sheetNamed(model, SHEET).charts;
    expect(chart?.spec?.series.map(({ type, values }) => [type, values.area.rowCount])).toEqual([
      ['bar', 5],
      ['bar', 5],
    ]);
    const categories = chart?.spec?.categories.area ?? { row: 0, column: 0 };
    expect(valueAt(sheetNamed(model, SHEET), categories.row, categories.column)).toBe('Succesrate (brutto)');
  });
});

describe('the two-way table', () => {
  it('gives the net of the kommune and of all for each success rate and cost level', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const kommune = block(model, SHEET, 'Kommunens netto (kr): succesrate × omkostninger');
    const total = block(model, SHEET, 'Netto i alt (kr): succesrate × omkostninger');
    expect(kommune['0.5']).toMatchObject({
      '100 % af omkostningerne': 510_000,
      '150 % af omkostningerne': 360_000,
    });
    expect(total['0.5']).toMatchObject({ '80 % af omkostningerne': 1_110_000 });
    expect(total['0.3']).toMatchObject({ '120 % af omkostningerne': 450_000 });
    expect(Object.keys(kommune)).toHaveLength(9);
  });
});

describe('saved scenarios', () => {
  it('stand side by side with the calculation as it is', async () => {
    const rows = block(
      await soemWorkbook(soemTidsprofil),
      SHEET,
      'Gemte scenarier side om side (kr, diskonteret)',
    );
    expect(rows).toMatchObject({
      'Som beregnet': { 'I alt': 1_050_000, 'Ændring i alt': 0 },
      'Succesrate 40 %': { 'I alt': 780_000, Kommune: 348_000, 'Ændring kommune': -162_000 },
      'Omkostninger 20 % højere': { 'I alt': 990_000, 'Ændring stat': 0 },
    });
  });

  it('are cut where the room ends, and the heading says so', async () => {
    const scenarios = Array.from({ length: 15 }, (_, index) => ({
      name: `Scenarie ${index + 1}`,
      costFactor: 1 + index / 10,
      place: '',
    }));
    const model = await soemWorkbook({ ...soemTidsprofil, scenarios });
    const heading = 'Gemte scenarier side om side: de første 12 af 16 (kr, diskonteret)';
    expect(Object.keys(block(model, SHEET, heading))).toHaveLength(12);
  });
});

describe('Monte Carlo', () => {
  it('stands there only when it was run, with draws and seed', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    expect(Object.keys(block(model, SHEET, 'Monte Carlo er ikke kørt på disse tal'))).toEqual([]);

    const monteCarlo = drawsOf(soemTidsprofil);
    await done(refreshSoem(contextFor(model), { monteCarlo }));

    const { kommune } = monteCarlo.byPayer;
    const [least] = kommune.quantiles;
    expect(block(model, SHEET, DRAWS).Kommune).toMatchObject({
      'Sandsynlighed for plus': Math.round(kommune.probabilityPositive * 1e4) / 1e4,
      'Som beregnet': 510_000,
      Middel: Math.round(kommune.mean),
      '5 %-fraktil': Math.round(least?.value ?? 0),
    });
    const lines = block(model, SHEET, 'Fraktiler af akkumuleret netto år for år (kr)');
    expect(Object.keys(lines)).toHaveLength(10);
    expect(lines['2033']?.['Kommune, 50 %-fraktil']).toBe(Math.round(kommune.lines[2]?.[9] ?? 0));
    const [, chart] = sheetNamed(model, SHEET).charts;
    expect(chart?.spec?.series.map(({ name, type }) => [name, type])).toEqual([
      ['5 %-fraktil', 'line'],
      ['25 %-fraktil', 'line'],
      ['50 %-fraktil', 'line'],
      ['75 %-fraktil', 'line'],
      ['95 %-fraktil', 'line'],
    ]);
  });

  it('says what was drawn and how, and what was not', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const said = () => [...cellsOf(model).values()].filter((value) => textOf(value).includes('uafhængigt'));
    expect(said()).toEqual([]);
    await done(refreshSoem(contextFor(model), { monteCarlo: drawsOf(soemTidsprofil) }));
    expect(said()).toEqual([
      '4 antagelser er trukket, hver for sig og uafhængigt af de andre: PERT mellem lav, nu og høj; deltagertal, rente og tidshorisont er ikke trukket.',
    ]);
    const { successRate } = soemTidsprofil.effect;
    const counted = {
      ...soemTidsprofil,
      effect: { ...soemTidsprofil.effect, successRate: { ...successRate, observed: { n: 40 } } },
    };
    await done(refreshSoem(contextFor(model), { monteCarlo: drawsOf(counted) }));
    expect(said()[0]).toContain('rater talt på egne deltagere med beta ud fra antallet');
  });

  it('leaves no older draws beside newer figures', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await done(refreshSoem(contextFor(model), { monteCarlo: drawsOf(soemTidsprofil) }));
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.55);

    await done(refreshSoem(contextFor(model)));

    expect(Object.keys(block(model, SHEET, 'Monte Carlo er ikke kørt på disse tal'))).toEqual([]);
    expect(charts(model)).toEqual([
      'Resultatet i alt hænger mest på: Succesrate (brutto)',
      'Monte Carlo er ikke kørt på disse tal',
    ]);
  });
});

describe('draws of the figures as they stand', () => {
  it('stay when the results are written again, in cells and chart', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await done(refreshSoem(contextFor(model), { monteCarlo: drawsOf(soemTidsprofil) }));
    const before = [block(model, SHEET, DRAWS), charts(model)];

    await done(refreshSoem(contextFor(model, { timeOfDay: '11.30' })));

    expect([block(model, SHEET, DRAWS), charts(model)]).toEqual(before);
  });
});

describe('a fejl', () => {
  it('clears every figure of the sheet', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');

    await done(refreshSoem(contextFor(model), { monteCarlo: drawsOf(soemTidsprofil) }));

    const values = [...sheetNamed(model, SHEET).cells.values()].map(({ value }) => value);
    expect(values.filter((value) => typeof value === 'number')).toEqual([]);
    expect(values).toContain(`Resultatet vises ikke, før dette er rettet: 'SØM – indsats'!C${place.row + 1}`);
  });
});
