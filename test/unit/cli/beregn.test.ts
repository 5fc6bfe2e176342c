import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { schemaFiles } from '../../../cli/json/schemas';
import type { BeregnAnswer, KontrollerAnswer } from '../../../cli/json/schemas';
import { cli, useFolder } from './support/run-cli';

const at = useFolder();
const project = path.join(import.meta.dirname, '../../..');
const docs = path.join(project, 'docs');

function schema(name: string): object {
  return JSON.parse(readFileSync(path.join(docs, name), 'utf8')) as object;
}

function errorsAgainst(name: string, answer: unknown): unknown {
  // Dates carry a pattern beside their format.
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema(name));
  validate(answer);
  return validate.errors ?? [];
}

let example = '';

beforeAll(async () => {
  const made = await cli('eksempel', '--ud', at('eksempler'));
  expect(made.code).toBe(0);
  example = at('eksempler/dobbelt-bundlinje.xlsx');
});

async function calculated(...more: readonly string[]): Promise<BeregnAnswer> {
  const { code, out } = await cli('beregn', example, '--json', ...more);
  expect(code).toBe(0);
  expect(out).not.toContain('\n');
  return JSON.parse(out) as BeregnAnswer;
}

describe('beregn --json', () => {
  it('gives the worked case exactly', async () => {
    const answer = await calculated();
    const course = answer.dobbeltBundlinje.courses.find(({ citizenId }) => citizenId === 'B-0007');
    expect(answer.reportDate).toBe('2026-05-31');
    expect(course).toMatchObject({
      courseId: 'F-0007',
      method: 'CTI',
      phase: 2,
      month: 5,
      timeStatus: 'computed',
      totalExpectedHours: 109,
      expectedHoursToDate: 76,
      actualHoursToDate: 71,
      expectedPercent: 76 / 109,
      actualPercent: 71 / 109,
      timeDifference: -5,
      timeDifferencePercent: -5 / 76,
      goalInstrument: 'WHO-5',
      goalStatus: 'computed',
      goalMonth: 4,
      expectedGoal: 44,
      actualGoal: 40,
      goalDifference: -4,
      reading: 'asExpected',
      missing: [],
    });
  });

  it('says null with a status beside it where a figure cannot be computed', async () => {
    const { dobbeltBundlinje } = await calculated();
    const courses = new Map(dobbeltBundlinje.courses.map((course) => [course.citizenId, course]));
    expect(courses.get('B-0005')).toMatchObject({
      actualHoursToDate: null,
      timeStatus: 'noHoursInMonth',
      reading: 'missing',
      missing: [{ kind: 'noHoursInMonth', months: [2] }],
      due: [{ kind: 'hours', month: 2, calendarMonth: '2026-04' }],
    });
    expect(courses.get('B-0010')).toMatchObject({ actualGoal: null, goalStatus: 'noMeasurement' });
    expect(courses.get('B-0012')).toMatchObject({
      month: null,
      timeStatus: 'notStarted',
      goalStatus: 'notStarted',
    });
  });

  it('counts every reading of the example', async () => {
    const { dobbeltBundlinje } = await calculated('--vaerktoej', 'dobbelt-bundlinje');
    expect(dobbeltBundlinje.overview).toEqual({
      courses: 12,
      asExpected: 5,
      lessTimeGood: 1,
      lessTimePoor: 1,
      moreTimeGood: 1,
      moreTimePoor: 1,
      missing: 3,
      due: 3,
    });
  });

  it('reports on the day given by --dato', async () => {
    const answer = await calculated('--dato', '2026-03-31');
    const course = answer.dobbeltBundlinje.courses.find(({ citizenId }) => citizenId === 'B-0007');
    expect(course).toMatchObject({ month: 3, expectedHoursToDate: 54, actualHoursToDate: 44 });
    expect(answer.dataId).not.toBe((await calculated()).dataId);
  });

  it('is what the schemas in docs/ describe', async () => {
    expect(errorsAgainst('beregn.schema.json', await calculated())).toEqual([]);
    const { out } = await cli('kontroller', example, '--json');
    expect(errorsAgainst('kontroller.schema.json', JSON.parse(out) as KontrollerAnswer)).toEqual([]);
  });

  it('has a schema that would notice a figure left out', async () => {
    const answer = await calculated();
    const [first, ...rest] = answer.dobbeltBundlinje.courses;
    const { reading: _left, ...without } = first ?? { reading: '' };
    const spoilt = {
      ...answer,
      dobbeltBundlinje: { ...answer.dobbeltBundlinje, courses: [without, ...rest] },
    };
    expect(errorsAgainst('beregn.schema.json', spoilt)).not.toEqual([]);
  });
});

describe('docs/*.schema.json', () => {
  it.each([...schemaFiles()])('%s is as the program has it (else: npm run schemas)', (name, text) => {
    expect(schema(name)).toEqual(JSON.parse(text));
  });
});

describe('beregn for people', () => {
  it('prints a row per course with the reading in words', async () => {
    const { out } = await cli('beregn', example);
    expect(out).toContain('Opgjort pr. 31-05-2026 (til og med maj 2026)');
    const [row = ''] = out.split('\n').filter((line) => line.startsWith('B-0007'));
    expect(row.replace(/ {2,}/g, ' | ')).toBe(
      'B-0007 | F-0007 | CTI | 5 | 76 | 71 | 70 % | 65 % | WHO-5 | 44 | 40 | ● Som ventet',
    );
  });
});

describe('beregn --ud', () => {
  it('writes a copy whose results are current, and leaves the input as it was', async () => {
    const before = readFileSync(example);
    const out = at('opdateret.xlsx');

    const ran = await cli('beregn', example, '--ud', out, '--json');

    expect(ran.code).toBe(0);
    expect((JSON.parse(ran.out) as BeregnAnswer).written).toBe(out);
    expect(readFileSync(example).equals(before)).toBe(true);
    const checked = JSON.parse((await cli('kontroller', out, '--json')).out) as KontrollerAnswer;
    expect(checked).toMatchObject({ status: 'ok', results: 'current', faults: [] });
  });

  it('gives the same bytes again but for the time of day in the stamp', async () => {
    const numbers = async (file: string) =>
      (JSON.parse((await cli('beregn', file, '--json')).out) as BeregnAnswer).dobbeltBundlinje;
    await cli('beregn', example, '--ud', at('en.xlsx'));
    await cli('beregn', at('en.xlsx'), '--ud', at('to.xlsx'));
    expect(await numbers(at('to.xlsx'))).toEqual(await numbers(example));
  });
});

describe('the program itself', () => {
  it('answers on one line and with its exit code, started as people start it', () => {
    const run = (...args: string[]) =>
      spawnSync('npm', ['run', '-s', 'cli', '--', ...args], { cwd: project, encoding: 'utf8' });
    const fine = run('beregn', example, '--json');
    expect(fine.status).toBe(0);
    expect(fine.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect((JSON.parse(fine.stdout) as BeregnAnswer).status).toBe('ok');
    expect(run('beregn').status).toBe(2);
  });

  it('ends quietly when nobody reads the answer to its end', async () => {
    const child = spawn('npm', ['run', '-s', 'cli', '--', 'beregn', example, '--json'], { cwd: project });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(said).not.toContain('EPIPE');
    expect(code).toBe(2);
  });
});
