import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { openFile } from '../../../cli/files/open-file';
import { saveFile } from '../../../cli/files/save-file';
import type { BeregnSoemAnswer, KontrollerAnswer } from '../../../cli/json/schemas';
import { setValue } from '../../../host/workbook/cells';
import type { WorkbookModel } from '../../../host/workbook/model';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { addCalculation, block, itemPlace, soemWorkbook } from '../commands/support/soem-workbook';
import { cli, fixture, useFolder } from './support/run-cli';

const at = useFolder();
const SOEM = ['--vaerktoej', 'soem'] as const;

async function saved(name: string, model: WorkbookModel): Promise<string> {
  await saveFile({ model, file: null }, at(name));
  return at(name);
}

async function answerOf(file: string, ...more: readonly string[]): Promise<BeregnSoemAnswer> {
  const { out, err } = await cli('beregn', file, ...SOEM, '--json', ...more);
  expect(err).toBe('');
  expect(out).not.toContain('\n');
  return JSON.parse(out) as BeregnSoemAnswer;
}

function soemOf(answer: BeregnSoemAnswer): NonNullable<BeregnSoemAnswer['soem']> {
  if (answer.soem === null) throw new Error('No figures');
  return answer.soem;
}

function errorsAgainstSchema(answer: unknown): unknown {
  const file = path.join(import.meta.dirname, '../../../docs/beregn-soem.schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
  validate(answer);
  return validate.errors ?? [];
}

let randers = '';
let tidsprofil = '';

beforeAll(async () => {
  expect((await cli('eksempel', '--ud', at('eksempler'))).code).toBe(0);
  randers = at('eksempler/soem-randers.xlsx');
  tidsprofil = at('eksempler/soem-tidsprofil.xlsx');
});

describe('beregn --vaerktoej soem --json', () => {
  it('gives the published figures of Randers', async () => {
    const soem = soemOf(await answerOf(randers));
    expect(Math.abs(soem.total - 3_705_454)).toBeLessThanOrEqual(1);
    expect(Math.abs(soem.byPayer.kommune - 225_612)).toBeLessThanOrEqual(15);
    expect(Math.abs(soem.byPayer.region - 777_915)).toBeLessThanOrEqual(15);
    expect(Math.abs(soem.byPayer.stat - 2_701_926)).toBeLessThanOrEqual(15);
    expect(Math.round(soem.perParticipant ?? 0)).toBe(164_698);
    const perHead = soem.byServiceArea.map(
      ({ area, perParticipant }) => [area, Math.round(perParticipant ?? 0)] as const,
    );
    expect(Object.fromEntries(perHead)).toEqual({
      Indkomstoverførsler: -8_948,
      Sundhedsydelser: 59_976,
      'Politi, retsvæsen og kriminalforsorg': 42_146,
      'Sociale serviceydelser': 279_914,
      'Brugerdefinerede ydelser': 112_036,
      Omkostninger: -320_426,
    });
    expect(soem.breakEven.kommune).toBeCloseTo(0.6303, 4);
    expect(soem.breakEven.total).toBeCloseTo(0.4293, 4);
    expect(soem.breakEven.region).toBeNull();
    expect(soem.breakEvenStatus).toEqual({
      total: 'number',
      kommune: 'number',
      region: 'always',
      stat: 'always',
    });
    expect(soem.monteCarlo).toBeNull();
  });

  it('gives the timing case year by year', async () => {
    const soem = soemOf(await answerOf(tidsprofil));
    expect([soem.total, soem.byPayer.kommune, soem.byPayer.region, soem.byPayer.stat]).toEqual([
      1_050_000, 510_000, 0, 540_000,
    ]);
    expect(soem.breakEven.total).toBeCloseTo(1 / 9, 12);
    expect(soem.breakEven.kommune).toBeCloseTo(5 / 27, 12);
    expect(soem.byYear.map(({ total }) => total)).toEqual([
      -50_000, 0, 50_000, 150_000, 150_000, 150_000, 150_000, 150_000, 150_000, 150_000,
    ]);
    expect(soem.byYear.at(-1)).toMatchObject({ year: 2033, cumulative: 1_050_000 });
  });

  it('is what the schema in docs/ describes, with draws and with a fejl', async () => {
    expect(errorsAgainstSchema(await answerOf(randers))).toEqual([]);
    expect(errorsAgainstSchema(await answerOf(tidsprofil, '--monte-carlo', '50'))).toEqual([]);
    const { soem, ...without } = await answerOf(randers);
    expect(soem).not.toBeNull();
    expect(errorsAgainstSchema(without)).not.toEqual([]);
  });
});

describe('--monte-carlo', () => {
  it('gives the same numbers for the same seed, and others for another', async () => {
    const one = await answerOf(randers, '--monte-carlo', '300', '--froe', '7');
    const again = await answerOf(randers, '--monte-carlo', '300', '--froe', '7');
    const other = await answerOf(randers, '--monte-carlo', '300', '--froe', '8');
    expect(again).toEqual(one);
    const { monteCarlo } = soemOf(one);
    expect(monteCarlo).toMatchObject({ draws: 300, seed: 7, firstYear: 2019 });
    expect(monteCarlo?.total.quantiles.map(({ share }) => share)).toEqual([0.05, 0.25, 0.5, 0.75, 0.95]);
    const values = monteCarlo?.total.quantiles.map(({ value }) => value) ?? [];
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(monteCarlo?.region.probabilityPositive).toBe(1);
    expect(soemOf(other).monteCarlo?.total.mean).not.toBe(monteCarlo?.total.mean);
  });

  it('has seed 1 when none is given', async () => {
    expect(soemOf(await answerOf(tidsprofil, '--monte-carlo', '20')).monteCarlo).toEqual(
      soemOf(await answerOf(tidsprofil, '--monte-carlo', '20', '--froe', '1')).monteCarlo,
    );
  });

  it.each([
    ['--monte-carlo', '0'],
    ['--monte-carlo', 'mange'],
    ['--monte-carlo', '1,5'],
    ['--monte-carlo', '1000001'],
    ['--froe', '-1'],
    ['--froe', '1e3'],
    ['--froe', '2147483648'],
  ])('refuses %s %s in Danish', async (option, number) => {
    const draws = option === '--froe' ? ['--monte-carlo', '10'] : [];
    const { code, out, err } = await cli('beregn', tidsprofil, ...SOEM, ...draws, `${option}=${number}`);
    expect(err).toContain(`»${number}« kan ikke bruges efter ${option}. Skriv et helt tal fra`);
    expect([code, out]).toEqual([2, '']);
  });

  it('refuses a seed without draws', async () => {
    const { code, err } = await cli('beregn', tidsprofil, ...SOEM, '--froe', '3');
    expect(code).toBe(2);
    expect(err).toContain('--monte-carlo');
  });

  it('refuses --dato, which SØM does not calculate with', async () => {
    const { code, err } = await cli('beregn', tidsprofil, ...SOEM, '--dato', '2026-05-31');
    expect(code).toBe(2);
    expect(err).toContain('--dato kan ikke bruges med --vaerktoej soem.');
  });

  it.each([
    ['--beregning', 'Beregning 1'],
    ['--monte-carlo', '10'],
    ['--froe', '3'],
  ])('refuses %s for dobbelt bundlinje', async (option, value) => {
    const { code, err } = await cli('beregn', at('eksempler/dobbelt-bundlinje.xlsx'), option, value);
    expect(code).toBe(2);
    expect(err).toContain(`${option} kan ikke bruges med --vaerktoej dobbelt-bundlinje.`);
  });
});

describe('what cannot be calculated', () => {
  it('refuses an unknown calculation and names those there are', async () => {
    const { code, out, err } = await cli('beregn', tidsprofil, ...SOEM, '--beregning', 'Beregning 2');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Beregningen »Beregning 2« findes ikke. Vælg: Beregning 1.');
  });

  it.each(['foreign.xlsx', 'ours.xlsx'])('refuses %s, which has no sheets of SØM', async (name) => {
    const { code, out, err } = await cli('beregn', fixture(name), ...SOEM);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Der er ingen SØM-ark i');
    expect(err).toContain('opret --vaerktoej soem');
  });

  it('withholds the figures of a calculation with a fejl and names the cells', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');
    const file = await saved('fejl.xlsx', model);

    const { code, out } = await cli('beregn', file, ...SOEM, '--json');

    const answer = JSON.parse(out) as BeregnSoemAnswer;
    expect(code).toBe(1);
    expect(answer).toMatchObject({ status: 'fejl', soem: null, faults: { errors: 1 } });
    expect(answer.withheld).toEqual([
      { calculation: 'Beregning 1', withheld: [`'SØM – indsats'!C${place.row + 1}`] },
    ]);
    expect(errorsAgainstSchema(answer)).toEqual([]);
    const { out: printed } = await cli('beregn', file, ...SOEM);
    expect(printed).toContain('Beregning 1: resultatet vises ikke');
    expect(printed).not.toContain('1.050.000');
  });
});

describe('several calculations in one workbook', () => {
  it('stand in soemAll with the shown one first, or alone when asked for', async () => {
    const model = await soemWorkbook(soemRanders);
    await addCalculation(model, { ...soemTidsprofil, calculation: 'Tidsprofil' });
    const file = await saved('to.xlsx', model);

    const both = await answerOf(file);
    expect(both.soemAll?.map(({ calculation }) => calculation)).toEqual(['Beregning 1', 'Tidsprofil']);
    expect(soemOf(both).calculation).toBe('Beregning 1');
    expect(errorsAgainstSchema(both)).toEqual([]);

    const one = await answerOf(file, '--beregning', 'TIDSPROFIL');
    expect(one.soemAll).toBeUndefined();
    expect(soemOf(one)).toMatchObject({ calculation: 'Tidsprofil', total: 1_050_000 });

    const out = at('vist.xlsx');
    await answerOf(file, '--beregning', 'Tidsprofil', '--ud', out);
    expect((await answerOf(out)).soemAll?.map(({ calculation }) => calculation)).toEqual([
      'Tidsprofil',
      'Beregning 1',
    ]);
  });
});

describe('beregn --vaerktoej soem for people', () => {
  it('prints net and break-even for each payer', async () => {
    const { code, out } = await cli('beregn', tidsprofil, ...SOEM, '--monte-carlo', '100');
    const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(code).toBe(0);
    expect(lines[0]).toBe('Beregning 1: netto 2024–2033');
    expect(lines[2]).toMatch(/^ \| Kommune \| 510\.000 kr \| nulpunkt 18,52 %, plus i [\d,]+ % af trækkene$/);
    expect(lines[3]).toMatch(/^ \| Region \| 0 kr \| nulpunkt ingen virkning, plus i 0 % af trækkene$/);
  });

  it('writes the draws into the copy', async () => {
    const out = at('med-traek.xlsx');
    const { monteCarlo } = soemOf(
      await answerOf(tidsprofil, '--monte-carlo', '100', '--froe', '5', '--ud', out),
    );
    const { model } = await openFile(out);
    const drawn = block(model, 'SØM – følsomhed', 'Monte Carlo: 100 træk, frø 5 (netto i kr, diskonteret)');
    expect(drawn.Kommune?.Middel).toBe(Math.round(monteCarlo?.kommune.mean ?? 0));
    expect(drawn.Stat?.['50 %-fraktil']).toBe(Math.round(monteCarlo?.stat.quantiles[2]?.value ?? 0));
  });

  it('writes a copy whose results are current', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.4);
    const file = await saved('aendret.xlsx', model);
    const state = async (name: string) =>
      (JSON.parse((await cli('kontroller', name, '--json')).out) as KontrollerAnswer).results;
    expect(await state(file)).toBe('outdated');

    expect((await cli('beregn', file, ...SOEM, '--ud', at('ny.xlsx'))).code).toBe(0);

    expect(await state(at('ny.xlsx'))).toBe('current');
    expect(await state(file)).toBe('outdated');
  });
});
