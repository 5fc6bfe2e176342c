import { checkSoem } from '../../../../../src/domain/soem/check/check-soem';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import type { SoemProblem } from '../../../../../src/domain/soem/problem';
import { makeFacts } from '../make-facts';
import { timingCase } from '../some-calculation';

type Found = Partial<SoemProblem>;

const check = (change: Partial<SoemFacts>) => checkSoem({ ...timingCase, ...change });
const setting = (change: Partial<SoemFacts['settings']>) => ({
  settings: { ...timingCase.settings, ...change },
});
const effect = (change: Partial<SoemFacts['effect']>) => ({ effect: { ...timingCase.effect, ...change } });
const [participant] = timingCase.participants;
const [cost] = timingCase.costs;
const [consequence] = timingCase.consequences;
const [price] = timingCase.prices;
if (!participant || !cost || !consequence || !price)
  throw new Error('The timing case has rows of each kind.');

const cases: readonly [string, Partial<SoemFacts>, Found][] = [
  [
    'a left-out row, by its place',
    { leftOut: [{ concerns: 'prices', place: 'SØM – priser!D9' }] },
    { kind: 'leftOutRow', severity: 'error', places: ['SØM – priser!D9'], about: 'prices' },
  ],
  [
    'a horizon of a part of a year',
    setting({ horizonYears: { value: 2.5, place: 'H' } }),
    { kind: 'horizonTooShort', severity: 'error', places: ['H'], found: 2.5, expected: 1 },
  ],
  [
    'a period that ends before it begins',
    {
      intervention: { ...timingCase.intervention, lastYear: { value: 2023, place: 'L' } },
    },
    { kind: 'periodTurned', severity: 'error', places: ['firstYear', 'L'], found: 2023, expected: 2024 },
  ],
  [
    'participants before the first year',
    { participants: [participant, { ...participant, year: 2023, place: 'D4' }] },
    { kind: 'yearOutsideHorizon', severity: 'error', places: ['D4'], found: 2023, expected: '2024–2033' },
  ],
  [
    'a cost in the year after the horizon',
    { costs: [{ ...cost, year: 2034, place: 'O9' }] },
    { kind: 'yearOutsideHorizon', severity: 'error', places: ['O9'], found: 2034, expected: '2024–2033' },
  ],
  [
    'a grant in the horizon, but after the period',
    {
      grants: [
        {
          name: 'Pulje',
          year: 2033,
          amount: 1,
          priceLevel: 2024,
          receiver: 'kommune',
          giver: 'stat',
          place: 'F2',
        },
      ],
    },
    { kind: 'yearOutsidePeriod', severity: 'question', places: ['F2'], found: 2033, expected: '2024–2026' },
  ],
  [
    'a horizon longer than the estimates',
    setting({ horizonYears: { value: 11, place: 'H' } }),
    { kind: 'horizonBeyondEstimates', severity: 'question', places: ['H'], found: 11, expected: 10 },
  ],
  [
    'a course longer than the period',
    { intervention: { ...timingCase.intervention, courseMonths: { value: 37, place: 'V' } } },
    { kind: 'courseLongerThanPeriod', severity: 'question', places: ['V'], found: 37, expected: 36 },
  ],
  [
    'a success rate of 65 meant as per cent',
    effect({ successRate: { value: 65, place: 'S' } }),
    { kind: 'rateOutOfRange', severity: 'error', places: ['S'], found: 65, expected: '0–1' },
  ],
  [
    'a highest drop-out above 100 %',
    effect({ dropOut: { value: 0.1, high: 1.1, place: 'F' } }),
    { kind: 'rateOutOfRange', severity: 'error', places: ['F'], found: 1.1, expected: '0–1' },
  ],
  [
    'a negative lowest rate',
    effect({ successRate: { value: 0.5, low: -0.1, place: 'S' } }),
    { kind: 'rateOutOfRange', severity: 'error', places: ['S'], found: -0.1 },
  ],
  [
    'a lowest rate above the rate',
    effect({ successRate: { value: 0.5, low: 0.6, place: 'S' } }),
    { kind: 'rangeTurned', severity: 'error', places: ['S'], found: 0.5 },
  ],
  [
    'a highest discount rate below the rate',
    setting({ discountRate: { value: 0.035, high: 0.03, place: 'R' } }),
    { kind: 'rangeTurned', severity: 'error', places: ['R'] },
  ],
  [
    'a success rate below the baseline',
    effect({ baseline: { value: 0.6, place: 'B' } }),
    { kind: 'rateBelowBaseline', severity: 'error', places: ['successRate', 'B'], found: 0.5, expected: 0.6 },
  ],
  [
    'a discount rate of 3.5 meant as per cent',
    setting({ discountRate: { value: 3.5, place: 'R' } }),
    { kind: 'discountRateOutOfRange', severity: 'error', places: ['R'], found: 3.5, expected: 0.2 },
  ],
  [
    'a negative discount rate',
    setting({ discountRate: { value: 0, low: -0.01, place: 'R' } }),
    { kind: 'discountRateOutOfRange', severity: 'error', places: ['R'], found: -0.01 },
  ],
  [
    'no participants in the rows',
    { participants: [{ ...participant, planned: 0 }] },
    { kind: 'noParticipants', severity: 'error', places: ['deltagere 2024'] },
  ],
  ['no rows of participants', { participants: [] }, { kind: 'noParticipants', places: [] }],
  [
    'negative participants',
    { participants: [{ ...participant, planned: -3 }] },
    { kind: 'negativeParticipants', severity: 'error', places: ['deltagere 2024'], found: -3, expected: 0 },
  ],
  [
    'more successes than participants',
    { participants: [{ ...participant, actual: 8, actualSuccesses: 9 }] },
    { kind: 'successesAboveParticipants', severity: 'error', found: 9, expected: 8 },
  ],
  [
    'a year of participants twice',
    { participants: [participant, { ...participant, place: 'D9' }] },
    { kind: 'yearTwice', severity: 'question', about: '2024', places: ['deltagere 2024', 'D9'] },
  ],
  ['no costs', { costs: [] }, { kind: 'noCosts', severity: 'question', places: [] }],
  ['costs of 0 alone', { costs: [{ ...cost, amount: 0 }] }, { kind: 'noCosts', severity: 'question' }],
  [
    'a negative cost',
    { costs: [cost, { ...cost, amount: -5, place: 'O3' }] },
    { kind: 'negativeAmount', severity: 'question', places: ['O3'], found: -5 },
  ],
  [
    'a range that begins above the figure',
    { costs: [{ ...cost, range: { low: 1.1, high: 1.2 } }] },
    { kind: 'rangeTurned', severity: 'error', places: ['omkostning 2024'], found: '1.1–1.2' },
  ],
  [
    'a range that ends below the figure',
    { prices: [{ ...price, range: { low: 0.8, high: 0.9 } }] },
    { kind: 'rangeTurned', severity: 'error', places: ['pris Herberg'] },
  ],
  [
    'no consequences',
    { consequences: [], prices: [] },
    { kind: 'noConsequences', severity: 'question', places: [] },
  ],
  [
    'a service without a price',
    { prices: [] },
    { kind: 'priceMissing', severity: 'error', about: 'Herberg', places: ['konsekvens Herberg'] },
  ],
  [
    'another unit in the price',
    { prices: [{ ...price, unit: 'uger' }] },
    {
      kind: 'unitMismatch',
      severity: 'error',
      about: 'Herberg',
      places: ['pris Herberg', 'konsekvens Herberg'],
      found: 'uger',
      expected: 'dage',
    },
  ],
  [
    'a price nobody uses',
    { prices: [price, { ...price, service: 'Herberg, døgn', place: 'P7' }] },
    { kind: 'priceUnused', severity: 'question', about: 'Herberg, døgn', places: ['P7'] },
  ],
  [
    'a price twice',
    { prices: [price, { ...price, service: 'HERBERG', place: 'P7' }] },
    { kind: 'serviceTwice', severity: 'error', about: 'herberg', places: ['pris Herberg', 'P7'] },
  ],
  [
    'more use in one year',
    { consequences: [{ ...consequence, years: [-10, null, 4, -1, -1, -1, -1, -1, -1, -1] }] },
    { kind: 'unusualSign', severity: 'question', about: 'Herberg', found: 4 },
  ],
  [
    'shares above 100 %',
    {
      prices: [
        {
          ...price,
          committees: [
            { committee: 'A', share: 0.7 },
            { committee: 'B', share: 0.4 },
          ],
        },
      ],
    },
    { kind: 'sharesNotOne', severity: 'error', about: 'Herberg', found: 1.1, expected: 1 },
  ],
  [
    'a negative share that makes 100 %',
    {
      prices: [
        {
          ...price,
          committees: [
            { committee: 'A', share: 1.2 },
            { committee: 'B', share: -0.2 },
          ],
        },
      ],
    },
    { kind: 'sharesNotOne', severity: 'error', found: 1 },
  ],
  [
    'another price level without an index',
    { costs: [{ ...cost, priceLevel: 2022 }], priceIndex: [{ year: 2024, index: 118, place: 'I' }] },
    { kind: 'indexMissing', severity: 'error', places: ['omkostning 2024'], found: 2022, expected: 2024 },
  ],
  [
    'an index of 0',
    { priceIndex: [{ year: 2024, index: 0, place: 'I' }] },
    { kind: 'indexNotPositive', severity: 'error', places: ['I'], about: '2024', found: 0 },
  ],
  [
    'an index twice',
    {
      priceIndex: [
        { year: 2024, index: 1, place: 'I' },
        { year: 2024, index: 2, place: 'J' },
      ],
    },
    { kind: 'yearTwice', severity: 'error', about: '2024', places: ['I', 'J'] },
  ],
];

describe('checkSoem', () => {
  test('a sound calculation has nothing to tell', () => {
    expect(checkSoem(timingCase)).toEqual([]);
  });

  test.each(cases)('tells of %s, and of nothing else', (_, change, expected) => {
    const problems = check(change);
    expect(problems).toEqual([expect.objectContaining(expected)]);
  });

  test.each<[string, Partial<SoemFacts>]>([
    ['a left-out row of a table that is only shown', { leftOut: [{ concerns: 'other', place: 'X' }] }],
    ['the last year of the horizon', setting({ horizonYears: { value: 3, place: 'H' } })],
    [
      'a course as long as the period',
      { intervention: { ...timingCase.intervention, courseMonths: { value: 36, place: 'V' } } },
    ],
    [
      'rates of 0 and 1',
      effect({ successRate: { value: 1, low: 0, high: 1, place: 'S' }, baseline: { value: 0, place: 'B' } }),
    ],
    ['a rate at the baseline', effect({ baseline: { value: 0.5, place: 'B' } })],
    ['the highest discount rate', setting({ discountRate: { value: 0.2, low: 0, high: 0.2, place: 'R' } })],
    ['as many successes as participants', { participants: [{ ...participant, actualSuccesses: 10 }] }],
    [
      'a consequence of 0 without a price',
      { consequences: [consequence, { ...consequence, service: 'Ny', years: [0, null] }] },
    ],
    [
      'more use with a note that tells why',
      {
        consequences: [
          { ...consequence, years: Array.from({ length: 10 }, () => 3), note: 'Flere i behandling' },
        ],
      },
    ],
    ['units that differ in capitals and spaces', { prices: [{ ...price, unit: ' Dage' }] }],
    [
      'three thirds',
      {
        prices: [{ ...price, committees: ['A', 'B', 'C'].map((committee) => ({ committee, share: 1 / 3 })) }],
      },
    ],
    ['ranges that begin or end at the figure', { costs: [{ ...cost, range: { low: 1, high: 1 } }] }],
    [
      'a horizon one year longer when År 1 is the year after',
      setting({ horizonYears: { value: 11, place: 'H' }, offset: { value: 0, place: 'O' } }),
    ],
  ])('does not mind %s', (_, change) => {
    expect(check(change)).toEqual([]);
  });

  test('tells of everything at once in an empty calculation', () => {
    expect(checkSoem(makeFacts()).map((problem) => problem.kind)).toEqual([
      'noParticipants',
      'noCosts',
      'noConsequences',
    ]);
  });
});
