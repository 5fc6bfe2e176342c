import fc from 'fast-check';
import { moneyAxis } from '../../../../../../src/taskpane/features/soem/shared/chart/money-axis';

describe('moneyAxis', () => {
  it('says millions once and counts in them', () => {
    const { ticks, unit, tickText } = moneyAxis([-7_209_097, 3_705_454]);
    expect(unit).toBe('mio. kr.');
    expect(ticks.map(tickText)).toEqual(['−10', '−5', '0', '5']);
  });

  it('counts small amounts in kroner', () => {
    const { ticks, unit, tickText } = moneyAxis([0, 3200]);
    expect(unit).toBe('kr.');
    expect(ticks.map(tickText)).toEqual(['0', '1.000', '2.000', '3.000', '4.000']);
  });

  it('has a height even when every figure is 0', () => {
    const { low, high } = moneyAxis([0, 0]);
    expect(high).toBeGreaterThan(low);
  });

  it('holds every figure and zero, in at most seven ticks', () => {
    const kroner = fc.integer({ min: -1e10, max: 1e10 });
    fc.assert(
      fc.property(fc.array(kroner, { minLength: 1 }), (figures) => {
        const { low, high, ticks } = moneyAxis(figures);
        expect(low).toBeLessThanOrEqual(Math.min(0, ...figures));
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...figures));
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
