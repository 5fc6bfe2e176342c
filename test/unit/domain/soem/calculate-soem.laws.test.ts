import fc from 'fast-check';
import { calculateSoem } from '../../../../src/domain/soem/calculate-soem';
import type { SoemFacts } from '../../../../src/domain/soem/facts';
import { payers, payersAndTotal, type PayerOrTotal } from '../../../../src/domain/soem/payer';
import { resultOf } from '../../../../src/domain/soem/result-of';
import type { SoemResult } from '../../../../src/domain/soem/soem-result';
import { anySoemFacts } from './arbitrary-facts';

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
const net = (facts: SoemFacts) => resultOf(facts).discounted.net;

function withRate(facts: SoemFacts, value: number): SoemFacts {
  return { ...facts, effect: { ...facts.effect, successRate: { ...facts.effect.successRate, value } } };
}

/** Equal up to a thousandth of an øre on millions. */
function expectSame(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e4, Math.abs(expected)));
}

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** The success rate at which a payer's net is 0, found by halving, when the net changes sign between the ends. */
function rootBetween(netAt: (rate: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const signAtLow = Math.sign(netAt(from));
  for (let count = 0; count < 30; count += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(netAt(middle)) === signAtLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('laws of SØM, whatever the rows', () => {
  test('the arbitrary calculations are without fejl', () => {
    fc.assert(fc.property(anySoemFacts, (facts) => calculateSoem(facts).status === 'calculated'));
  });

  test('the total is the sum of payers, of areas, of services and costs, of years, and of the matrix', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const result = resultOf(facts);
        for (const [way, amounts] of [
          ['discounted', result.discounted],
          ['undiscounted', result.undiscounted],
        ] as const) {
          expectSame(sum(payers.map((payer) => amounts.net[payer])), amounts.net.total);
          expectSame(amounts.costs.total + amounts.consequences.total, amounts.net.total);
          expectSame(sum(result.byYear.map((year) => year[way].net.total)), amounts.net.total);
          expectSame(sum(result.matrix.flatMap((row) => row[way])), amounts.net.total);
        }
        const { total } = result.discounted.net;
        expectSame(sum(result.byArea.map((area) => area.net.total)), total);
        expectSame(
          sum(result.byService.map((service) => service.net.total)) + result.discounted.costs.total,
          total,
        );
        expectSame(sum(result.byCommittee.map((row) => row.net)), result.discounted.net.kommune);
        expectSame(result.byYear.at(-1)?.cumulative.total ?? 0, total);
        expectSame(result.byYear.at(-1)?.cumulativeUndiscounted.total ?? 0, result.undiscounted.net.total);
      }),
    );
  });

  test('consequences are linear in the success rate and costs do not follow it', () => {
    fc.assert(
      fc.property(anySoemFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, position) => {
        const baseline = facts.effect.baseline.value;
        const at = (rate: number) => resultOf(withRate(facts, rate)).discounted;
        const [none, all] = [at(baseline), at(1)];
        const between = at(baseline + position * (1 - baseline));
        for (const payer of payersAndTotal) {
          expectSame(between.consequences[payer], position * all.consequences[payer]);
          expectSame(between.costs[payer], none.costs[payer]);
          expectSame(none.consequences[payer], 0);
        }
      }),
    );
  });

  test('consequences are homogeneous in prices and in participants', () => {
    fc.assert(
      fc.property(anySoemFacts, fc.integer({ min: 1, max: 5 }), (facts, times) => {
        const once = resultOf(facts).discounted.consequences.total;
        const dearer = facts.prices.map((row) => ({
          ...row,
          amounts: {
            kommune: row.amounts.kommune * times,
            region: row.amounts.region * times,
            stat: row.amounts.stat * times,
          },
        }));
        const more = facts.participants.map((row) => ({ ...row, planned: row.planned * times }));
        expectSame(resultOf({ ...facts, prices: dearer }).discounted.consequences.total, times * once);
        expectSame(resultOf({ ...facts, participants: more }).discounted.consequences.total, times * once);
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    const twoOrders = anySoemFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.record({
          participants: shuffled(facts.participants),
          costs: shuffled(facts.costs),
          grants: shuffled(facts.grants),
          consequences: shuffled(facts.consequences),
          prices: shuffled(facts.prices),
          priceIndex: shuffled(facts.priceIndex),
        }),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([facts, other]) =>
        expect(resultOf({ ...facts, ...other })).toEqual(resultOf(facts)),
      ),
    );
  });

  test('the break-even rate is where the net is 0, and is a number exactly when the net turns', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const { breakEven } = resultOf(facts);
        const baseline = facts.effect.baseline.value;
        for (const payer of payersAndTotal) expectBreakEvenRate(facts, breakEven, payer, baseline);
      }),
      { numRuns: 40 },
    );
  });

  test('the break-even costs and participants leave a net of 0', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const { breakEven, discounted, participants } = resultOf(facts);
        for (const payer of payersAndTotal) {
          const { cost, participants: count } = breakEven[payer];
          if (cost.value !== null) expectSame(cost.value, discounted.consequences[payer]);
          if (cost.value !== null && cost.factor !== null) {
            expectSame(cost.factor * discounted.costs[payer], 0 - discounted.consequences[payer]);
          }
          if (count.value !== null) {
            const factor = count.value / participants.planned;
            expectSame(factor * discounted.consequences[payer], 0 - discounted.costs[payer]);
          }
        }
      }),
    );
  });

  test('payback is the year from which the cumulative net stays at 0 or above', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const { payback, byYear } = resultOf(facts);
        for (const payer of payersAndTotal) {
          const cumulative = byYear.map((year) => year.cumulative[payer]);
          const { status, year } = payback[payer];
          const from = byYear.findIndex((each) => each.year === year);
          if (status === 'year') {
            expect(cumulative.slice(from).every((amount) => amount > -0.01)).toBe(true);
            if (from > 0) expect(cumulative[from - 1]).toBeLessThan(0);
          }
          if (status === 'never') expect(cumulative.at(-1)).toBeLessThan(0);
          if (status === 'noEffect') expect(cumulative.every((amount) => Math.abs(amount) < 0.01)).toBe(true);
        }
      }),
    );
  });

  test('without discounting both ways of counting are the same', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const discountRate = { ...facts.settings.discountRate, value: 0 };
        const result = resultOf({ ...facts, settings: { ...facts.settings, discountRate } });
        expect(result.discounted).toEqual(result.undiscounted);
      }),
    );
  });

  test('grants between the payers leave the total, grants from outside raise it', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const { grants, netOfGrants, discounted } = resultOf(facts);
        for (const payer of payersAndTotal)
          expectSame(netOfGrants[payer] - discounted.net[payer], grants[payer]);
        const inside = facts.grants.filter((row) => row.giver !== 'other');
        expectSame(resultOf({ ...facts, grants: inside }).grants.total, 0);
        expectSame(net({ ...facts, grants: [] }).total, discounted.net.total);
      }),
    );
  });
});

function expectBreakEvenRate(
  facts: SoemFacts,
  breakEven: SoemResult['breakEven'],
  payer: PayerOrTotal,
  baseline: number,
): void {
  const netAt = (rate: number) => net(withRate(facts, rate))[payer];
  const ends = [netAt(baseline), netAt(1)] as const;
  const { status, value, net: netRate } = breakEven[payer].successRate;
  if (status === 'number') {
    expect(Math.abs((value ?? 0) - rootBetween(netAt, baseline, 1))).toBeLessThan(1e-6);
    expect((value ?? 0) - (netRate ?? 0)).toBeCloseTo(baseline, 12);
  }
  if (status === 'always') expect(Math.min(...ends)).toBeGreaterThan(-0.01);
  if (status === 'never') expect(Math.max(...ends)).toBeLessThan(0.01);
  if (status === 'noEffect') expect(ends.every((end) => Math.abs(end) < 0.01)).toBe(true);
}
