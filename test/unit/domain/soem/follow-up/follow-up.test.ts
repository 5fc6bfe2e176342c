import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { checkFit } from '../../../../../src/domain/soem/follow-up/check-fit';
import { checklist } from '../../../../../src/domain/soem/follow-up/checklist';
import { localData } from '../../../../../src/domain/soem/follow-up/local-data';
import { proposeFromShadow } from '../../../../../src/domain/soem/follow-up/propose-from-shadow';
import { realisedYears } from '../../../../../src/domain/soem/follow-up/realised-years';
import { useRatios } from '../../../../../src/domain/soem/follow-up/use-ratios';
import { makeFacts } from '../make-facts';
import { timingCase } from '../some-calculation';

const place = 'et sted';
const intervention = (change: Partial<SoemFacts['intervention']>): SoemFacts => ({
  ...timingCase,
  intervention: { ...timingCase.intervention, ...change },
});

describe('realisedYears', () => {
  const [first, second, third] = timingCase.participants;
  const [cost2024, ...otherCosts] = timingCase.costs;
  if (!first || !second || !third || !cost2024) throw new Error('Three cohorts');
  const facts: SoemFacts = {
    ...timingCase,
    effect: { ...timingCase.effect, dropOut: { value: 0.2, place }, baseline: { value: 0.1, place } },
    participants: [{ ...first, actual: 8, actualSuccesses: 5 }, { ...second, actual: 0 }, third],
    costs: [{ ...cost2024, actual: 120_000 }, ...otherCosts],
  };

  test('sets what is registered beside the plan, and leaves a year without registrations open', () => {
    const [in2024, in2025, in2026, in2027] = realisedYears(facts);
    expect(in2024).toMatchObject({
      year: 2024,
      participants: { planned: 10, realised: 8 },
      successes: { planned: 4, realised: 5 },
      costs: { planned: 100_000, realised: 120_000 },
    });
    expect(in2025?.participants).toEqual({ planned: 10, realised: 0 });
    expect(in2025?.successes.realised).toBeNull();
    expect(in2026?.participants.realised).toBeNull();
    expect(in2026?.costs).toEqual({ planned: 100_000, realised: null });
    expect(in2027?.participants).toEqual({ planned: 0, realised: null });
    expect(in2027?.costs).toEqual({ planned: 0, realised: null });
  });

  test('counts the net with registrations in place of the plan', () => {
    const [in2024, , in2026] = realisedYears(facts);
    // Planned: 10 × 0.8 × 0.4 = 3.2 net successes of 10,000 kr. Registered: 5 less a tenth of 6.4 completers = 4.36.
    expect(in2024?.net.planned.total).toBeCloseTo(32_000 - 100_000, 6);
    expect(in2024?.net.realised.total).toBeCloseTo(43_600 - 120_000, 6);
    expect(in2026?.net.planned.total).toBeCloseTo(3 * 32_000 - 100_000, 6);
    expect(in2026?.net.realised.total).toBeCloseTo(43_600 + 32_000 - 100_000, 6);
  });
});

describe('localData', () => {
  test('counts the sources of each group and says which is local', () => {
    const facts: SoemFacts = {
      ...timingCase,
      effect: {
        successRate: { value: 0.5, sourceType: 'actualOutcomes', place },
        baseline: { value: 0, place },
        dropOut: { value: 0.1, sourceType: 'estimate', place },
      },
      costs: [
        ...timingCase.costs.map((row) => ({ ...row, sourceType: 'otherDepartments' as const })),
        {
          ...timingCase.costs[0],
          post: 'Jura',
          amount: 0,
          category: 'other',
          year: 2024,
          payer: 'stat',
          priceLevel: 2024,
          place,
        },
      ],
      prices: timingCase.prices.map((row) => ({ ...row, sourceType: 'soemStandard' })),
    };
    const rows = new Map(localData(facts).map((row) => [row.group, row]));
    expect([...rows.keys()]).toEqual(['successRate', 'participants', 'costs', 'consequences', 'prices']);
    expect(rows.get('successRate')).toMatchObject({
      counts: { actualOutcomes: 1, estimate: 1, unknown: 0 },
      local: true,
    });
    expect(rows.get('costs')).toMatchObject({ counts: { otherDepartments: 3, unknown: 0 }, local: true });
    expect(rows.get('participants')).toMatchObject({ counts: { unknown: 3 }, local: false });
    expect(rows.get('prices')).toMatchObject({ counts: { soemStandard: 1 }, local: false });
  });

  test.each([
    'actualOutcomes',
    'otherDepartments',
    'indicators',
    'dobbeltBundlinje',
    'otherAnalyses',
  ] as const)('%s is local', (sourceType) => {
    const consequences = timingCase.consequences.map((row) => ({ ...row, sourceType }));
    expect(localData({ ...timingCase, consequences })[3]).toMatchObject({
      counts: { [sourceType]: 1 },
      local: true,
    });
  });
});

describe('checklist', () => {
  const posts = ['Projektledelse', 'drift '];
  const statusOf = (facts: SoemFacts, forgotten: readonly string[] = []) =>
    Object.fromEntries(
      checklist(facts, forgotten).map(({ point, status, missing }) => [point, [status, ...missing]]),
    );

  test('says for each of twelve points what is missing', () => {
    expect(
      statusOf({ ...makeFacts(), intervention: { ...makeFacts().intervention, name: ' ' } }, posts),
    ).toEqual({
      1: ['open', 'name', 'description'],
      2: ['open', 'matchUnanswered'],
      3: ['open', 'matchUnanswered'],
      4: ['open', 'participants', 'courseMonths'],
      5: ['open', 'costs', 'forgottenPosts'],
      6: ['open', 'successRateSource', 'baselineSource'],
      7: ['open', 'consequenceSource'],
      8: ['open', 'priceSource'],
      9: ['done'],
      10: ['open', 'ranges'],
      11: ['open', 'byHandOnly'],
      12: ['open', 'responsible', 'date'],
    });
  });

  test('ticks what the data show; 11 is ticked by a person alone', () => {
    const source = { sourceType: 'estimate', confidence: 'D', place } as const;
    const facts: SoemFacts = {
      ...timingCase,
      intervention: {
        ...timingCase.intervention,
        description: 'Støtte i egen bolig',
        matchesSoemGroup: { value: 'yes', place },
        courseMonths: { value: 12, place },
        responsible: { value: 'Økonomi', place },
        date: { value: { year: 2026, month: 5, day: 1 }, place },
      },
      effect: {
        ...timingCase.effect,
        successRate: { value: 0.5, low: 0.4, ...source },
        baseline: { value: 0, ...source },
      },
      consequences: timingCase.consequences.map((row) => ({ ...row, ...source })),
      prices: timingCase.prices.map((row) => ({ ...row, ...source })),
    };
    expect(checklist(facts, ['Drift']).filter((item) => item.status !== 'done')).toEqual([
      { point: 11, status: 'open', missing: ['byHandOnly'] },
    ]);
    const ticked = checklist({ ...facts, tickedByHand: [11] }, ['Drift', 'Jura']);
    expect(ticked.find((item) => item.point === 11)?.status).toBe('ticked');
    expect(ticked.find((item) => item.point === 5)).toEqual({
      point: 5,
      status: 'open',
      missing: ['forgottenPosts'],
    });
  });

  test('one row without source or confidence leaves the point open; n of own participants is a range', () => {
    const [row] = timingCase.consequences;
    if (!row) throw new Error('A consequence');
    const facts: SoemFacts = {
      ...timingCase,
      effect: {
        ...timingCase.effect,
        successRate: { value: 0.5, observed: { n: 12 }, sourceType: 'estimate', place },
      },
      consequences: [
        { ...row, sourceType: 'estimate', confidence: 'C' },
        { ...row, sourceType: 'estimate' },
      ],
    };
    const items = statusOf(facts);
    expect(items[7]).toEqual(['open', 'consequenceSource']);
    expect(items[6]).toContain('successRateSource');
    expect(items[10]).toEqual(['done']);
  });

  test('blank target group, success measure and amounts of 0 count as missing', () => {
    const facts: SoemFacts = {
      ...intervention({ targetGroup: { value: '', place }, successMeasure: { value: '  ', place } }),
      participants: timingCase.participants.map((row) => ({ ...row, planned: 0 })),
      costs: timingCase.costs.map((row) => ({ ...row, amount: 0 })),
    };
    const items = statusOf(facts);
    expect(items[2]).toContain('targetGroup');
    expect(items[3]).toContain('successMeasure');
    expect(items[4]).toContain('participants');
    expect(items[5]).toEqual(['open', 'costs']);
  });
});

describe('checkFit', () => {
  const fit = (change: Partial<SoemFacts['intervention']>, planned = 10) =>
    checkFit({
      ...intervention(change),
      participants: timingCase.participants.map((row) => ({ ...row, planned })),
    });
  const treatment = { purpose: { value: 'treatment', place } } as const;
  const match = (value: 'yes' | 'partly' | 'no') => ({ matchesSoemGroup: { value, place } });

  test.each([
    ['treatment of a matching group', { ...treatment, ...match('yes') }, 10, 'yes', []],
    [
      'a group that partly matches',
      { ...treatment, ...match('partly') },
      10,
      'withCare',
      ['targetGroupPartly'],
    ],
    ['another group', { ...treatment, ...match('no') }, 10, 'withCare', ['targetGroupDiffers']],
    ['twenty participants in all', { ...treatment, ...match('yes') }, 20 / 3 + 0.01, 'yes', []],
    ['fewer than twenty', { ...treatment, ...match('yes') }, 6, 'withCare', ['fewParticipants']],
    [
      'another group and few',
      { ...treatment, ...match('no') },
      6,
      'no',
      ['targetGroupDiffers', 'fewParticipants'],
    ],
    ['prevention', { purpose: { value: 'prevention', place }, ...match('yes') }, 10, 'no', ['prevention']],
    ['nothing answered', {}, 10, 'withCare', ['unanswered']],
    ['no participants yet', { ...treatment, ...match('yes') }, 0, 'withCare', ['unanswered']],
  ] as const)('%s', (_, change, planned, fits, concerns) => {
    expect(fit(change, planned)).toMatchObject({ fits, concerns });
  });

  test('names each alternative once', () => {
    expect(fit({ purpose: { value: 'prevention', place }, ...match('no') }, 5).alternatives).toEqual([
      'costAnalysis',
      'costEffectiveness',
      'dobbeltBundlinje',
      'ownEstimates',
      'scenarios',
      'breakEvenOnly',
    ]);
    expect(fit({ ...treatment, ...match('partly') }).alternatives).toEqual(['ownEstimates']);
  });
});

describe('useRatios', () => {
  test('sets own use beside the SØM group’s, and does not divide by nothing', () => {
    const row = { unit: 'uger', place };
    expect(
      useRatios({
        use: [
          { ...row, service: 'Kontanthjælp', groupMean: 23, ownMean: 39, n: 23, period: '2017-2019' },
          { ...row, service: 'Uden egne', groupMean: 5 },
          { ...row, service: 'Uden gruppens', ownMean: 5 },
          { ...row, service: 'Ingen', groupMean: 0, ownMean: 4 },
        ],
      }),
    ).toEqual([
      { service: 'Kontanthjælp', unit: 'uger', groupMean: 23, ownMean: 39, n: 23, ratio: 39 / 23, place },
      { service: 'Uden egne', unit: 'uger', groupMean: 5, ownMean: null, n: null, ratio: null, place },
      { service: 'Uden gruppens', unit: 'uger', groupMean: null, ownMean: 5, n: null, ratio: null, place },
      { service: 'Ingen', unit: 'uger', groupMean: 0, ownMean: 4, n: null, ratio: null, place },
    ]);
  });
});

describe('proposeFromShadow', () => {
  const row = { unit: 'dage', service: 'Herberg' };

  test('gives the mean of with − without for each service and unit, with n and places, by name', () => {
    const { consequences } = proposeFromShadow({
      shadowAssessments: [
        { ...row, number: 1, expectedWithout: 100, expectedWithSuccess: 10, place: 'A' },
        { ...row, number: 2, service: 'herberg ', expectedWithout: 50, expectedWithSuccess: 20, place: 'B' },
        { ...row, number: 3, expectedWithout: 70, place: 'C' },
        {
          ...row,
          number: 3,
          service: 'Bostøtte',
          unit: 'timer',
          expectedWithout: 0,
          expectedWithSuccess: 52,
          place: 'D',
        },
        { ...row, number: 4, service: 'Uden svar', expectedWithout: 3, place: 'E' },
      ],
    });
    expect(consequences).toEqual([
      { service: 'Bostøtte', unit: 'timer', unitsPerYear: 52, n: 1, places: ['D'] },
      { service: 'Herberg', unit: 'dage', unitsPerYear: -60, n: 2, places: ['A', 'B'] },
    ]);
  });

  test('gives the share who would succeed anyway, each citizen once', () => {
    const judged = (number: number, succeedsAnyway?: boolean) => ({
      ...row,
      number,
      expectedWithout: 1,
      place,
      ...(succeedsAnyway === undefined ? {} : { succeedsAnyway }),
    });
    expect(
      proposeFromShadow({
        shadowAssessments: [
          judged(1, true),
          judged(1, true),
          judged(2, false),
          judged(3, true),
          judged(3, false),
          judged(4),
          judged(5, false),
        ],
      }).baseline,
    ).toEqual({ share: 0.25, n: 4 });
    expect(proposeFromShadow({ shadowAssessments: [judged(1)] }).baseline).toBeNull();
  });
});
