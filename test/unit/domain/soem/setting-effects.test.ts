import fc from 'fast-check';
import { resultOf } from '../../../../src/domain/soem/result-of';
import { settingEffects } from '../../../../src/domain/soem/setting-effects';
import { anySoemFacts } from './arbitrary-facts';
import { timingCase } from './some-calculation';

describe('settingEffects', () => {
  it('tells what a point and a year are worth in the timing case', () => {
    const { successPoint, yearMore, yearLess, ratePointLess } = settingEffects(timingCase);
    expect(successPoint.total).toBeCloseTo(27_000, 6);
    expect([successPoint.kommune, successPoint.stat]).toEqual([
      expect.closeTo(16_200, 6),
      expect.closeTo(10_800, 6),
    ]);
    // In year 11 the cohorts of 2025 and 2026 are still counted; in year 10 all three are.
    expect(yearMore.total).toBe(100_000);
    expect(yearLess?.total).toBe(-150_000);
    expect(ratePointLess).toBeNull();
  });

  it('is the same for every point of success', () => {
    fc.assert(
      fc.property(anySoemFacts, fc.integer({ min: 1, max: 20 }), (facts, points) => {
        const { successRate } = facts.effect;
        const more = { ...successRate, value: successRate.value + points / 100 };
        const raised = resultOf({ ...facts, effect: { ...facts.effect, successRate: more } });
        const change = raised.discounted.net.total - resultOf(facts).discounted.net.total;
        expect(settingEffects(facts).successPoint.total * points).toBeCloseTo(change, 2);
      }),
    );
  });

  it('cannot make a horizon of one year shorter', () => {
    const { settings } = timingCase;
    const short = { ...settings, horizonYears: { ...settings.horizonYears, value: 1 } };
    expect(settingEffects({ ...timingCase, settings: short }).yearLess).toBeNull();
  });
});
