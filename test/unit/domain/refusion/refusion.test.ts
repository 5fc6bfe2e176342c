import fc from 'fast-check';
import { refusionRules as rules } from '../../../../src/catalogue/soem/refusion';
import { costlyCaseRefusion, costlyCaseRule } from '../../../../src/domain/refusion/costly-case-refusion';
import { splitPrice, type PriceSplit } from '../../../../src/domain/refusion/split-price';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';

const day = (year: number, month: number, dayOfMonth: number): CalendarDate => ({
  year,
  month,
  day: dayOfMonth,
});
const stateShare = (split: PriceSplit) => (splitPrice(1000, split, rules)?.stat ?? Number.NaN) / 1000;

describe('kontanthjælp on the ladder', () => {
  const share = (weeks: number, weeksBefore = 0) =>
    stateShare({ kind: 'ladder', start: day(2024, 1, 1), weeks, weeksBefore });

  test('a first whole year is 38.08 % for the state and 61.92 % for the kommune', () => {
    expect(share(52)).toBeCloseTo(19.8 / 52, 12);
    expect(
      splitPrice(52, { kind: 'ladder', start: day(2016, 1, 1), weeks: 52, weeksBefore: 0 }, rules),
    ).toEqual({
      kommune: expect.closeTo(32.2, 10) as number,
      region: 0,
      stat: expect.closeTo(19.8, 10) as number,
    });
  });

  test.each([
    [4, 0, 0.8],
    [1, 4, 0.4],
    [22, 4, 0.4],
    [26, 26, 0.3],
    [52, 52, 0.2],
    [8, 0, (4 * 0.8 + 4 * 0.4) / 8],
    [2, 3, 0.6],
    [0.5, 25.75, (0.25 * 0.4 + 0.25 * 0.3) / 0.5],
  ])('%p weeks after %p weeks: %p', (weeks, before, expected) => {
    expect(share(weeks, before)).toBeCloseTo(expected, 12);
  });

  test('the share never rises with the weeks spent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (weeks, before, more) => {
          expect(share(weeks, before + more)).toBeLessThanOrEqual(share(weeks, before) + 1e-12);
        },
      ),
    );
  });

  test('there was no ladder before 2016, and no share of no weeks', () => {
    expect(
      splitPrice(1, { kind: 'ladder', start: day(2015, 12, 31), weeks: 1, weeksBefore: 0 }, rules),
    ).toBeNull();
    expect(
      splitPrice(1, { kind: 'ladder', start: day(2016, 1, 1), weeks: 0, weeksBefore: 0 }, rules),
    ).toBeNull();
  });
});

describe('a stay at a shelter, § 110', () => {
  const share = (start: CalendarDate, days: number) => stateShare({ kind: 'shelter', start, days });

  test('200 days in one running year: 50 % before October 2023, 30 % after, 22.5 % from April 2026', () => {
    expect(share(day(2022, 1, 1), 200)).toBeCloseTo(0.5, 12);
    expect(share(day(2023, 10, 1), 200)).toBeCloseTo(0.3, 12);
    expect(share(day(2026, 4, 1), 200)).toBeCloseTo(0.225, 12);
  });

  test('exactly 120 days are all refunded, and the 121st is not', () => {
    expect(share(day(2024, 1, 1), 120)).toBeCloseTo(0.5, 12);
    expect(share(day(2024, 1, 1), 121)).toBeCloseTo((0.5 * 120) / 121, 12);
    expect(share(day(2026, 5, 1), 90)).toBeCloseTo(0.5, 12);
    expect(share(day(2026, 5, 1), 91)).toBeCloseTo((0.5 * 90) / 91, 12);
  });

  test('a new running year gives new days; 2024 is a leap year', () => {
    expect(share(day(2024, 1, 1), 366)).toBeCloseTo((0.5 * 120) / 366, 12);
    expect(share(day(2024, 1, 1), 376)).toBeCloseTo((0.5 * 130) / 376, 12);
    expect(share(day(2024, 1, 1), 700)).toBeCloseTo((0.5 * 240) / 700, 12);
  });

  test('a stay over a change of rule follows each day’s rule, and its earlier days count', () => {
    // 92 days before 1 October 2023, all refunded; 28 more until day 120 of the running year.
    expect(share(day(2023, 7, 1), 200)).toBeCloseTo((0.5 * 120) / 200, 12);
    // 184 days before the change have used up the running year.
    expect(share(day(2023, 3, 31), 200)).toBeCloseTo((0.5 * 184) / 200, 12);
    // 100 days until 1 April 2026: the 90 of the new rule are passed already.
    expect(share(day(2025, 12, 22), 150)).toBeCloseTo((0.5 * 100) / 150, 12);
  });

  test('no days are nothing to share, and no rule is known before the act', () => {
    expect(splitPrice(1, { kind: 'shelter', start: day(2024, 1, 1), days: 0 }, rules)).toBeNull();
    expect(splitPrice(1, { kind: 'shelter', start: day(1998, 6, 30), days: 3 }, rules)).toBeNull();
  });

  test('more days never lower what the state pays in all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 900 }),
        (year, month, days) => {
          const start = day(year, month, 1);
          const paid = (length: number) => share(start, length) * length;
          const added = paid(days + 1) - paid(days);
          expect(added).toBeGreaterThanOrEqual(-1e-9);
          expect(added).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
    );
  });
});

describe('support in the own home, § 85 a', () => {
  test('half for two years, and nothing of the third', () => {
    const share = (months: number) => stateShare({ kind: 'ownHome', start: day(2023, 10, 1), months });
    expect(share(24)).toBeCloseTo(0.5, 12);
    expect(share(6)).toBeCloseTo(0.5, 12);
    expect(share(36)).toBeCloseTo(1 / 3, 12);
  });

  test('not before 1 October 2023, and not for no months', () => {
    expect(splitPrice(1, { kind: 'ownHome', start: day(2023, 9, 30), months: 6 }, rules)).toBeNull();
    expect(splitPrice(1, { kind: 'ownHome', start: day(2024, 1, 1), months: 0 }, rules)).toBeNull();
  });
});

describe('costly single cases, § 176', () => {
  const refusion = (year: number, cost: number) => {
    const rule = costlyCaseRule(rules.costlyCases, year);
    return rule === null ? null : costlyCaseRefusion(rule, cost);
  };

  test('2,500,000 kr gives 747,500 on the thresholds of 2021 and 710,000 on those of 2022', () => {
    expect(refusion(2021, 2_500_000)).toBe(747_500);
    expect(refusion(2022, 2_500_000)).toBe(710_000);
    expect(refusion(2026, 2_500_000)).toBe(710_000);
  });

  test.each([
    [2022, 860_000, 0],
    [2022, 860_004, 1],
    [2022, 1_680_000, 205_000],
    [2022, 2_120_000, 425_000],
    [2020, 2_770_000, 205_000 + 500_000],
    [2007, 800_000, 100_000],
    [2008, 1_200_000, 125_000 + 100_000],
    [2009, 600_000, 0],
    [2006, 2_000_000, null],
  ])('in %p, %p kr: %p', (year, cost, expected) => {
    expect(refusion(year, cost)).toBe(expected);
  });

  test('a price is divided by what a year of it costs', () => {
    const split = { kind: 'costlyCase', year: 2022, unitsPerYear: 250 } as const;
    expect(splitPrice(10_000, split, rules)).toEqual({ kommune: 7160, region: 0, stat: 2840 });
    expect(splitPrice(0, split, rules)).toBeNull();
    expect(splitPrice(10_000, { ...split, year: 2006 }, rules)).toBeNull();
  });
});

test('a fixed split follows no length, as the official tool has it', () => {
  const shares = { kommune: 0.5, region: 0.2, stat: 0.3 };
  expect(splitPrice(1000, { kind: 'fixed', shares }, rules)).toEqual({
    kommune: 500,
    region: 200,
    stat: 300,
  });
});

test('what the payers bear is the gross price, whatever the rule', () => {
  const start = fc.constantFrom(day(2022, 5, 1), day(2023, 12, 1), day(2026, 6, 1));
  const length = fc.integer({ min: 1, max: 1000 });
  const splits = fc.oneof(
    fc.record({ kind: fc.constant('ladder' as const), start, weeks: length, weeksBefore: length }),
    fc.record({ kind: fc.constant('shelter' as const), start, days: length }),
    fc.record({
      kind: fc.constant('costlyCase' as const),
      year: fc.integer({ min: 2007, max: 2030 }),
      unitsPerYear: length,
    }),
  );
  fc.assert(
    fc.property(splits, fc.integer({ min: 1, max: 9000 }), (split, gross) => {
      const shares = splitPrice(gross, split, rules);
      expect((shares?.kommune ?? 0) + (shares?.stat ?? 0)).toBeCloseTo(gross, 6);
      expect(shares?.stat).toBeGreaterThanOrEqual(0);
      expect(shares?.kommune).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the rules may stand in any order', () => {
  const turned = {
    ladder: rules.ladder.toReversed(),
    shelter: rules.shelter.toReversed(),
    ownHome: rules.ownHome.toReversed(),
    costlyCases: rules.costlyCases.toReversed(),
  };
  const start = fc.record({
    year: fc.integer({ min: 2016, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const length = fc.integer({ min: 1, max: 800 });
  const split: fc.Arbitrary<PriceSplit> = fc.oneof(
    fc.record({
      kind: fc.constant('ladder' as const),
      start,
      weeks: length,
      weeksBefore: fc.nat({ max: 60 }),
    }),
    fc.record({ kind: fc.constant('shelter' as const), start, days: length }),
    fc.record({ kind: fc.constant('ownHome' as const), start, months: length }),
    fc.record({
      kind: fc.constant('costlyCase' as const),
      year: fc.integer({ min: 2016, max: 2030 }),
      unitsPerYear: length,
    }),
  );
  fc.assert(
    fc.property(split, (one) => {
      expect(splitPrice(9000, one, turned)).toEqual(splitPrice(9000, one, rules));
    }),
  );
});
