import fc from 'fast-check';
import { makeScale, shareOf } from '../../../../../host/page/chart/scale';

describe('axis of a chart', () => {
  test('hours begin at zero and end at a round number', () => {
    expect(makeScale([10, 47, null, 71], {})).toEqual({ min: 0, max: 80, ticks: [0, 20, 40, 60, 80] });
  });

  test('what the chart fixes stays', () => {
    expect(makeScale([28, 44], { min: 0, max: 100 })).toEqual({
      min: 0,
      max: 100,
      ticks: [0, 20, 40, 60, 80, 100],
    });
  });

  test('nothing to show is still an axis', () => {
    expect(makeScale([], {}).max).toBeGreaterThan(0);
  });

  test('law: every value is on the axis, and so is zero', () => {
    const thousandths = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    const values = fc.array(thousandths, { minLength: 1 });
    fc.assert(
      fc.property(values, (numbers) => {
        const scale = makeScale(numbers, {});
        for (const value of [0, ...numbers]) {
          expect(shareOf(scale, value)).toBeGreaterThanOrEqual(-1e-9);
          expect(shareOf(scale, value)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
