import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payersAndTotal } from '../../../../../src/domain/soem/payer';
import { compareVersions as comparing } from '../../../../../src/domain/soem/versions/compare-versions';
import { publishedDifference } from '../../../../../src/sheets/soem/versions/published-difference';
import { anySoemFacts } from '../../../domain/soem/arbitrary-facts';
import { timingCase } from '../../../domain/soem/some-calculation';
import { runToEnd } from '../../../support/run-to-end';

const compareVersions = (...versions: Parameters<typeof comparing>) => runToEnd(comparing(...versions));

const told = (before: SoemFacts, after: SoemFacts) => publishedDifference(compareVersions(before, after));

/** What a line says: before, now, what else, and where. */
const words = (before: SoemFacts, after: SoemFacts) =>
  told(before, after).net.lines.map(({ what, before: was, now, also, place }) => [
    what,
    was,
    now,
    also,
    place,
  ]);

const [cost] = timingCase.costs;
const [price] = timingCase.prices;
const [consequence] = timingCase.consequences;
if (!cost || !price || !consequence) throw new Error('The timing case has rows of each kind.');

test('before, the effects as shown and Samspil give now, to the krone, for each payer, whatever changed', () => {
  fc.assert(
    fc.property(anySoemFacts, anySoemFacts, (before, after) => {
      const { net, grants } = told(before, after);
      for (const sum of [net, grants]) {
        for (const payer of payersAndTotal) {
          const effects = sum.lines.reduce((all, { effect }) => all + effect[payer], 0);
          expect(sum.before[payer] + effects + sum.interaction[payer]).toBe(sum.after[payer]);
          expect(sum.change[payer]).toBe(sum.after[payer] - sum.before[payer]);
          expect(sum.lines.every(({ effect }) => Number.isInteger(effect[payer]))).toBe(true);
        }
        const sizes = sum.lines.map(({ effect }) => Math.abs(effect.total));
        expect(sizes.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('the largest effect on the total stands first', () => {
  const after: SoemFacts = {
    ...timingCase,
    effect: { ...timingCase.effect, successRate: { value: 0.51, place: 'a' } },
    costs: [{ ...cost, amount: 400_000 }, ...timingCase.costs.slice(1)],
  };
  expect(told(timingCase, after).net.lines.map(({ what, effect }) => [what, effect.total])).toEqual([
    ['Omkostning: Drift 2024', -300_000],
    ['Succesrate (brutto)', 27_000],
  ]);
});

test.each<readonly [string, Partial<SoemFacts>, readonly (readonly string[])[]]>([
  [
    'a choice as it stands in the sheet, by the name it has there',
    {
      settings: {
        ...timingCase.settings,
        offset: { value: 0, place: 'x' },
        divisor: { value: 'completers', place: 'y' },
        ranges: {
          ...timingCase.settings.ranges,
          costs: { low: 0.5, high: timingCase.settings.ranges.costs.high },
          horizonYears: { low: 5, high: 12 },
        },
      },
    },
    [
      ['År 1 er afslutningsåret', 'Ja', 'Nej', '', 'x'],
      ['Tidshorisont', '10 år', '10 år', 'Lav: tom → 5; Høj: tom → 12', 'horizonYears'],
      ['Resultat pr. deltager deles med', 'Planlagte', 'Gennemførte', '', 'y'],
      ['Udsving, omkostninger', '', '', 'Lav: 90 % → 50 %', 'SØM – indsats'],
    ],
  ],
  [
    'words and days of the effort',
    {
      intervention: {
        ...timingCase.intervention,
        description: 'Støtte i egen bolig',
        lastYear: { value: 2027, place: 'z' },
        purpose: { value: 'prevention', place: 'p' },
        date: { value: { year: 2026, month: 6, day: 3 }, place: 'd' },
      },
    },
    [
      ['Beskrivelse', 'fandtes ikke', 'Støtte i egen bolig', '', 'SØM – indsats'],
      ['Sidste år', '2026', '2027', '', 'z'],
      ['Formål', 'fandtes ikke', 'Forebyggelse', '', 'p'],
      ['Gennemgået', 'fandtes ikke', '03-06-2026', '', 'd'],
    ],
  ],
  [
    'years with the same figure together, and prices by payer',
    {
      consequences: [{ ...consequence, years: [-10, -10, null, 2.5, null, null] }],
      prices: [{ ...price, amounts: { kommune: 600.5, region: 1200, stat: 0 } }],
    },
    [
      ['Konsekvens: Herberg', 'År 1–10: −10', 'År 1–2: −10; År 4: 2,5', '', 'konsekvens Herberg'],
      [
        'Pris: Herberg',
        'Kommune 600, Region 0, Stat 400',
        'Kommune 600,5, Region 1.200, Stat 0',
        '',
        'pris Herberg',
      ],
    ],
  ],
  [
    'what else of a row is different, in the words of the lists',
    {
      costs: [
        {
          ...cost,
          ...{ category: 'training', sourceType: 'actualOutcomes', confidence: 'A', note: 'Regnskab' },
          ...{ committee: 'Socialudvalget', priceLevel: 2024, actual: 95_000.5 },
        },
        ...timingCase.costs.slice(1),
      ],
      prices: [{ ...price, committees: [{ committee: 'Socialudvalget', share: 1 }] }],
      tickedByHand: [4],
    },
    [
      [
        ...['Omkostning: Drift 2024', '100.000 kr', '100.000 kr'],
        'Kategori: Drift → Uddannelse; Udvalg: tom → Socialudvalget; Faktisk: tom → 95.000,5; ' +
          'Kildetype: tom → Faktiske udfald; Sikkerhed: tom → A; Note: tom → Regnskab',
        'omkostning 2024',
      ],
      [
        ...['Pris: Herberg', 'Kommune 600, Region 0, Stat 400', 'Kommune 600, Region 0, Stat 400'],
        ...['Udvalg: tom → Socialudvalget 100 %', 'pris Herberg'],
      ],
      ['Tjekliste: punkt 4', 'fandtes ikke', 'ny', '', 'SØM – tjekliste'],
    ],
  ],
])('tells %s', (_, changed, expected) => {
  const byName = (lines: readonly (readonly string[])[]) =>
    [...lines].sort(([one = ''], [other = '']) => one.localeCompare(other, 'da'));
  expect(byName(words(timingCase, { ...timingCase, ...changed }))).toEqual(byName(expected));
});
