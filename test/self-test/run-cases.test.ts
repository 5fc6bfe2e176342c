import { ByHand } from '../contract/port-suite/harness';
import { collectCases, describe as group, test as add } from './cases';
import type { Case } from './cases';
import { runCases } from './run-cases';
import { sayOutcome, writeReport } from './write-report';

const cases = collectCases(() => {
  group('ark', () => {
    add('laves', () => Promise.resolve());
    group('med navn', () => add('i brug', () => Promise.reject(new Error('Tid 2 mangler'))));
  });
  add('redigering', () => Promise.reject(new ByHand('Skriv i en celle.')));
  add('hænger', () => new Promise(() => undefined));
});

function run(some: readonly Case[], signal = new AbortController().signal) {
  const ignore = () => undefined;
  return runCases(some, { signal, onStart: ignore, onResult: ignore, patience: 20 });
}

describe('the cases of the self-test', () => {
  it('keep the names of the groups around them', () => {
    expect(cases.map(({ path }) => path.join(' › '))).toEqual([
      'ark › laves',
      'ark › med navn › i brug',
      'redigering',
      'hænger',
    ]);
  });

  it('are all run: passed, failed, for a person, and one that never ends', async () => {
    expect(await run(cases)).toMatchObject([
      { outcome: 'passed', message: '' },
      { outcome: 'failed', message: 'Error: Tid 2 mangler' },
      { outcome: 'byHand', message: 'Skriv i en celle.' },
      { outcome: 'failed', message: expect.stringContaining('20 ms') as string },
    ]);
  });

  it('are not begun when the run is stopped', async () => {
    expect(await run(cases, AbortSignal.abort())).toEqual([]);
  });
});

describe('the report', () => {
  const capabilities = { description: 'Excel på Windows 16.0', apiVersion: '1.17', locale: 'en-US' };

  it('names Excel, tester, outcome and every case with what went wrong', async () => {
    const results = (await run(cases.slice(0, 3))).map((result) => ({ ...result, milliseconds: 500 }));
    const report = writeReport({ capabilities, tester: 'abc', date: '2026-11-22', results, total: 3 });
    expect(report.split('\n')).toEqual([
      'Selvtest i Excel',
      'Excel på Windows 16.0, ExcelApi 1.17, en-US',
      '2026-11-22, abc, 1,5 s',
      '1 af 2 fejlede. 1 skal prøves i hånden.',
      '',
      'bestået (500 ms): ark › laves',
      'fejlet (500 ms): ark › med navn › i brug',
      '    Error: Tid 2 mangler',
      'i hånden (500 ms): redigering',
      '    Skriv i en celle.',
    ]);
  });

  it('says that all have passed, and that it was stopped', async () => {
    const results = await run(cases.slice(0, 1));
    expect(sayOutcome({ results, total: 1 })).toBe('Alle bestået: 1.');
    expect(sayOutcome({ results, total: 9 })).toBe('Stoppet før tid. Alle bestået: 1.');
  });
});
