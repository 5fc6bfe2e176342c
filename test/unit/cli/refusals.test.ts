import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cli, fixture, useFolder } from './support/run-cli';

const at = useFolder();

describe('wrong use', () => {
  it.each([
    [[], 'Skriv, hvad der skal gøres.'],
    [['beregne', 'fil.xlsx'], 'Kommandoen »beregne« findes ikke.'],
    [['beregn'], 'Skriv navnet på den fil'],
    [['beregn', 'a.xlsx', 'b.xlsx'], '»b.xlsx« er for meget'],
    [['beregn', 'a.xlsx', '--jsn'], '»--jsn« kendes ikke her.'],
    [['beregn', 'a.xlsx', '--ud'], '--ud'],
    [['beregn', 'a.xlsx', '--ud='], '--ud skal have en værdi'],
    [['eksempel', '--ud', fixture('foreign.xlsx')], 'er en fil, ikke en mappe'],
    [['beregn', 'a.xlsx', '--dato', '31-05-2026'], 'Skriv den som 2026-05-31'],
    [['beregn', 'a.xlsx', '--dato', '2026-02-31'], 'er ikke en dato'],
    [['beregn', 'a.xlsx', '--dato', '9999-12-31'], 'uden for 1990–2099'],
    [
      ['beregn', 'a.xlsx', '--vaerktoej', 'soemm'],
      'Værktøjet »soemm« findes ikke. Vælg: dobbelt-bundlinje, soem.',
    ],
    [['opret', '--ud', 'ny.xlsx'], 'Skriv, hvilket værktøj'],
    [['opret', '--vaerktoej', 'dobbelt-bundlinje'], 'Skriv, hvor resultatet skal ligge'],
    [['eksempel'], 'Skriv, hvilken mappe'],
  ])('%j is told in Danish with exit code 2', async (args, message) => {
    const { code, out, err } = await cli(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('helps when asked, also in the middle of a command', async () => {
    for (const args of [['--hjaelp'], ['-h'], ['beregn', '--hjaelp']]) {
      const { code, out } = await cli(...args);
      expect([code, out.includes('opret --vaerktoej dobbelt-bundlinje|soem')]).toEqual([0, true]);
    }
  });
});

describe('files that cannot be read', () => {
  const workbook = () => readFileSync(fixture('foreign.xlsx'));
  it.each<[string, () => Uint8Array, string]>([
    ['tekst.xlsx', () => Buffer.from('BorgerID;Timer\nB-0001;12'), 'er ikke en Excel-projektmappe'],
    ['tom.xlsx', () => Buffer.alloc(0), 'er tom (0 byte)'],
    ['halv.xlsx', () => workbook().subarray(0, workbook().length / 2), 'er ikke hel'],
    ['gammel.xls', () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'en ældre Excel-fil (.xls)'],
    [
      'laast.xlsx',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'er beskyttet med adgangskode',
    ],
  ])('%s', async (name, bytes, message) => {
    writeFileSync(at(name), bytes());
    for (const command of ['kontroller', 'beregn']) {
      const { code, err, out } = await cli(command, at(name), '--json');
      expect(code).toBe(2);
      expect(err).toContain(at(name));
      expect(err).toContain(message);
      expect(out).toBe('');
    }
  });

  it('says when the file is not there, is a folder, or has none of our sheets', async () => {
    expect((await cli('beregn', at('findes-ikke.xlsx'))).err).toContain('findes ikke');
    expect((await cli('beregn', path.dirname(at('x')))).err).toContain('er en mappe');
    const foreign = await cli('kontroller', fixture('foreign.xlsx'));
    expect([foreign.code, foreign.err.includes('har ingen af panelets ark')]).toEqual([2, true]);
  });
});

describe('the input file', () => {
  it('is never written to, whatever name or link leads there', async () => {
    const input = at('min.xlsx');
    await cli('eksempel', '--ud', at('.'));
    copyFileSync(at('dobbelt-bundlinje.xlsx'), input);
    symlinkSync(input, at('symbolsk.xlsx'));
    linkSync(input, at('haard.xlsx'));
    const before = readFileSync(input);
    const same = [
      input,
      at('./sub/../min.xlsx').replace('/sub/..', ''),
      at('symbolsk.xlsx'),
      at('haard.xlsx'),
    ];
    for (const out of same) {
      const ran = await cli('beregn', input, '--ud', out);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('bliver aldrig ændret');
      expect((await cli('opret', '--vaerktoej', 'dobbelt-bundlinje', '--fra', input, '--ud', out)).code).toBe(
        2,
      );
    }
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('of another name is not overwritten by opret either, unless that is asked for', async () => {
    const taken = at('optaget.xlsx');
    writeFileSync(taken, 'min egen fil');
    const args = ['opret', '--vaerktoej', 'dobbelt-bundlinje', '--ud', taken];
    expect((await cli(...args)).code).toBe(2);
    expect(readFileSync(taken, 'utf8')).toBe('min egen fil');
    expect((await cli(...args, '--overskriv')).code).toBe(0);
    expect((await cli('kontroller', taken)).code).toBe(0);
  });

  it('leaves nothing half written when the folder is not there', async () => {
    const before = readdirSync(path.dirname(at('x'))).sort();
    const ran = await cli('opret', '--vaerktoej', 'dobbelt-bundlinje', '--ud', at('ingen/ny.xlsx'));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('findes ikke');
    expect(existsSync(at('ingen'))).toBe(false);
    expect(readdirSync(path.dirname(at('x'))).sort()).toEqual(before);
  });

  it('with macros keeps an ending that says so', async () => {
    const from = fixture('foreign-macro.xlsm');
    const args = ['opret', '--vaerktoej', 'dobbelt-bundlinje', '--fra', from, '--ud'];
    expect((await cli(...args, at('uden.xlsx'))).err).toContain('.xlsm');
    expect((await cli(...args, at('med.xlsm'))).code).toBe(0);
  });
});
