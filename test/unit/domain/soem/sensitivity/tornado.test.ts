import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payersAndTotal } from '../../../../../src/domain/soem/payer';
import { resultOf } from '../../../../../src/domain/soem/result-of';
import { savedScenarios } from '../../../../../src/domain/soem/sensitivity/saved-scenarios';
import { tornado } from '../../../../../src/domain/soem/sensitivity/tornado';
import { twoWayAxes, twoWayTable } from '../../../../../src/domain/soem/sensitivity/two-way-table';
import { uncertainInputs } from '../../../../../src/domain/soem/sensitivity/uncertain-input';
import { anySoemFacts } from '../arbitrary-facts';
import { timingCase } from '../some-calculation';

const place = 'et sted';
const ranged: SoemFacts = {
  ...timingCase,
  settings: {
    ...timingCase.settings,
    discountRate: { value: 0, low: 0, high: 0.04, place },
    ranges: { ...timingCase.settings.ranges, horizonYears: { low: 5, high: 10 } },
  },
  effect: { ...timingCase.effect, successRate: { value: 0.5, low: 0.3, high: 0.6, place } },
};

const barOf = (facts: SoemFacts, key: string) => {
  const bar = tornado(facts).bars.find((each) => each.variable.key === key);
  if (bar === undefined) throw new Error(`No bar ${key}`);
  return bar;
};

describe('tornado', () => {
  test('has a bar for rate, cost post, consequence, price, discount rate and horizon, the widest first', () => {
    expect(tornado(ranged).bars.map((bar) => bar.variable.key)).toEqual([
      'successRate',
      'horizon',
      'consequence|Herberg',
      'price|Herberg',
      'discountRate',
      'cost|Drift|0.9|1.2',
    ]);
  });

  test('each end is the net with that one input there', () => {
    // Consequences are 1,350,000 in all and 810,000 for the kommune, costs 300,000.
    const rate = barOf(ranged, 'successRate');
    expect(rate.low).toEqual({
      value: 0.3,
      net: expect.objectContaining({ total: expect.closeTo(510_000, 6) as number }) as object,
    });
    expect(rate.high.net.kommune).toBeCloseTo(672_000, 6);
    expect(rate.span.total).toBeCloseTo(810_000, 6);
    expect(rate.base).toBe(0.5);
    expect(barOf(ranged, 'cost|Drift|0.9|1.2').low.net.total).toBeCloseTo(1_080_000, 6);
    expect(barOf(ranged, 'cost|Drift|0.9|1.2').high.net.total).toBeCloseTo(990_000, 6);
    expect(barOf(ranged, 'consequence|Herberg').low.net.total).toBeCloseTo(780_000, 6);
    expect(barOf(ranged, 'price|Herberg').high.net.stat).toBeCloseTo(594_000, 6);
    // Five years: 5 + 4 + 3 = 12 cohort years of 50,000.
    expect(barOf(ranged, 'horizon').low).toEqual({
      value: 5,
      net: { kommune: 60_000, region: 0, stat: 240_000, total: 300_000 },
    });
    expect(tornado(ranged).base).toEqual({ kommune: 510_000, region: 0, stat: 540_000, total: 1_050_000 });
  });

  test('the bar of the horizon holds the horizon itself, whatever was proposed to be tried', () => {
    const within = (value: number) => {
      const { settings } = ranged;
      const horizonYears = { value, place };
      const bar = barOf({ ...ranged, settings: { ...settings, horizonYears } }, 'horizon');
      return [bar.low.value, bar.base, bar.high.value];
    };
    expect([within(3), within(7), within(12)]).toEqual([
      [3, 3, 10],
      [5, 7, 10],
      [5, 12, 12],
    ]);
  });

  test('what has no range has no bar', () => {
    const fixed = { low: 1, high: 1 };
    const facts: SoemFacts = {
      ...timingCase,
      settings: { ...timingCase.settings, ranges: { costs: fixed, consequences: fixed, prices: fixed } },
    };
    expect(tornado(facts).bars).toEqual([]);
  });

  test('a post that is prepared and not filled in is no uncertainty', () => {
    const blank = timingCase.costs.slice(0, 1).map((row) => ({ ...row, post: 'Jura', amount: 0 }));
    const facts: SoemFacts = { ...timingCase, costs: [...timingCase.costs, ...blank] };
    const keys = (of: SoemFacts) => uncertainInputs(of).map(({ id }) => id.key);
    expect(keys(facts)).toEqual(keys(timingCase));
  });

  test('a rate counted on n own participants has the interval that follows from n', () => {
    const facts: SoemFacts = {
      ...timingCase,
      effect: {
        ...timingCase.effect,
        successRate: { value: 0.5, low: 0.4, high: 0.6, observed: { n: 20 }, place },
      },
    };
    const { low, high, unit } = barOf(facts, 'successRate');
    expect([low.value, high.value].map((value) => value.toFixed(4))).toEqual(['0.2993', '0.7007']);
    expect(unit).toBe('share');
  });

  test('rows of a post with a range of their own are a bar of their own', () => {
    const costs = timingCase.costs.map((row) =>
      row.year === 2026 ? { ...row, range: { low: 0.5, high: 2 } } : row,
    );
    const bar = barOf({ ...timingCase, costs }, 'cost|Drift|0.5|2');
    expect(bar.high.net.total).toBeCloseTo(950_000, 6);
    expect(bar.variable.about).toBe('Drift');
    expect(barOf({ ...timingCase, costs }, 'cost|Drift|0.9|1.2').high.net.total).toBeCloseTo(1_010_000, 6);
  });

  test('every end is what the calculation gives with that input there', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const inputs = new Map(uncertainInputs(facts).map((input) => [input.id.key, input]));
        for (const bar of tornado(facts).bars) {
          const expected = inputs.get(bar.variable.key)?.set(facts, bar.low.value);
          if (expected === undefined) throw new Error(bar.variable.key);
          const { net } = resultOf(expected).discounted;
          for (const payer of payersAndTotal) {
            expect(Math.abs(bar.low.net[payer] - net[payer])).toBeLessThan(
              1e-9 * Math.max(1e5, Math.abs(net[payer])),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('twoWayTable', () => {
  test('has the net of every pair', () => {
    const table = twoWayTable(timingCase, [0, 0.5, 1], [0.5, 1]);
    expect(table.net.total).toEqual([
      [-150_000, -300_000],
      [1_200_000, 1_050_000],
      [2_550_000, 2_400_000],
    ]);
    expect(table.net.stat[2]).toEqual([1_080_000, 1_080_000]);
    expect(table.successRates).toEqual([0, 0.5, 1]);
    expect(table.costFactors).toEqual([0.5, 1]);
  });

  test('its usual axes go five points at a time from the rate, no lower than the baseline and no higher than 1', () => {
    const effect = {
      ...timingCase.effect,
      successRate: { value: 0.9, place },
      baseline: { value: 0.8, place },
    };
    const { successRates, costFactors } = twoWayAxes({ ...timingCase, effect });
    expect(successRates.map((rate) => rate.toFixed(2))).toEqual(['0.80', '0.85', '0.90', '0.95', '1.00']);
    expect(costFactors).toContain(1);
    expect(twoWayAxes(timingCase).successRates.map((rate) => rate.toFixed(2))).toHaveLength(9);
  });
});

describe('savedScenarios', () => {
  test('stand beside the calculation as it is, in the user’s order, with the change', () => {
    const facts: SoemFacts = {
      ...timingCase,
      scenarios: [
        { name: 'Lav', successRate: 0.3, costFactor: 1.2, place },
        { name: 'Kort', horizonYears: 5, place },
        {
          name: 'Alt',
          dropOut: 0.2,
          consequenceFactor: 0.5,
          priceFactor: 2,
          participantFactor: 0.5,
          discountRate: 0.04,
          place,
        },
      ],
    };
    const results = savedScenarios(facts);
    expect(results.map((each) => each.scenario?.name)).toEqual([undefined, 'Lav', 'Kort', 'Alt']);
    expect(results[0]?.net.total).toBe(1_050_000);
    expect(results[0]?.change).toEqual({ kommune: 0, region: 0, stat: 0, total: 0 });
    expect(results[1]?.net.total).toBeCloseTo(810_000 - 360_000, 6);
    expect(results[1]?.change.total).toBeCloseTo(-600_000, 6);
    expect(results[2]?.net.total).toBeCloseTo(300_000, 6);
    // Half the participants, 80 % of them complete, half the units at twice the price, and everything discounted.
    const factor = (year: number) => 1.04 ** -year;
    const years = Array.from({ length: 10 }, (_, year) => year);
    const cohorts = (year: number) => Math.min(year + 1, 3);
    const savings = years.reduce((sum, year) => sum + cohorts(year) * 20_000 * factor(year), 0);
    const spent = 100_000 * (1 + factor(1) + factor(2));
    expect(results[3]?.net.total).toBeCloseTo(savings - spent, 6);
  });
});
