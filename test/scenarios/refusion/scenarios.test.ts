import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusionRules } from '../../../src/catalogue/soem/refusion';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { splitPrice, type PriceSplit } from '../../../src/domain/refusion/split-price';
import { roundLikeExcel } from '../../../src/domain/statistics/round-like-excel';

/** A price and a course, and what each payer bears of one unit; kroner and per cent with two decimals. */
interface RefusionScenario {
  readonly navn: string;
  readonly kilde: string;
  readonly givet: Given & { readonly pris: number };
  readonly forventet: Readonly<Record<string, number | null>>;
}

type Given =
  | { readonly regel: 'trappe'; readonly start: string; readonly uger: number; readonly 'uger før'?: number }
  | { readonly regel: '§ 110'; readonly start: string; readonly dage: number }
  | { readonly regel: '§ 85 a'; readonly start: string; readonly måneder: number }
  | { readonly regel: '§ 176'; readonly år: number; readonly 'enheder pr. år': number }
  | {
      readonly regel: 'fast';
      readonly 'andele pct.': { readonly kommune: number; readonly region: number; readonly stat: number };
    };

function splitOf(given: Given): PriceSplit {
  switch (given.regel) {
    case 'trappe':
      return {
        kind: 'ladder',
        start: date(given.start),
        weeks: given.uger,
        weeksBefore: given['uger før'] ?? 0,
      };
    case '§ 110':
      return { kind: 'shelter', start: date(given.start), days: given.dage };
    case '§ 85 a':
      return { kind: 'ownHome', start: date(given.start), months: given.måneder };
    case '§ 176':
      return { kind: 'costlyCase', year: given.år, unitsPerYear: given['enheder pr. år'] };
    case 'fast': {
      const { kommune, region, stat } = given['andele pct.'];
      return { kind: 'fixed', shares: { kommune: kommune / 100, region: region / 100, stat: stat / 100 } };
    }
  }
}

function date(text: string): CalendarDate {
  const read = parseIsoDate(text);
  if (read === null) throw new Error(`Scenariet har en dato, der ikke findes: ${text}`);
  return read;
}

function inWords(gross: number, given: Given): Readonly<Record<string, number | null>> {
  const shares = splitPrice(gross, splitOf(given), refusionRules);
  const kroner = (payer: 'kommune' | 'stat') => (shares === null ? null : roundLikeExcel(shares[payer], 2));
  const percent = (payer: 'kommune' | 'stat') =>
    shares === null ? null : roundLikeExcel((shares[payer] / gross) * 100, 2);
  return {
    kommune: kroner('kommune'),
    stat: kroner('stat'),
    'kommune pct.': percent('kommune'),
    'stat pct.': percent('stat'),
  };
}

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

// One file per case, in Danish words and figures, so that an economist can read and dispute it.
describe('refusion scenarios', () => {
  test.each(files)('%s', (file) => {
    const { givet, forventet } = JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as RefusionScenario;
    expect(inWords(givet.pris, givet)).toMatchObject(forventet);
  });

  test('there are scenarios to run', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });
});
