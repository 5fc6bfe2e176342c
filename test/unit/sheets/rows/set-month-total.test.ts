import fc from 'fast-check';
import { setMonthTotal } from '../../../../src/sheets/rows/set-month-total';

const quarters = fc.integer({ min: 0, max: 400 }).map((count) => count / 4);

describe('setMonthTotal', () => {
  it('replaces the hours of a single row', () => {
    expect(setMonthTotal([12], 14.5)).toEqual([14.5]);
  });

  it('keeps the upper rows and lets the last take the difference', () => {
    expect(setMonthTotal([8, 3, 2], 15)).toEqual([8, 3, 4]);
    expect(setMonthTotal([8, 3, 2], 10)).toEqual([8, 2, 0]);
  });

  it('always adds up to the new total, without a negative hour', () => {
    fc.assert(
      fc.property(fc.array(quarters, { minLength: 1, maxLength: 6 }), quarters, (hours, total) => {
        const changed = setMonthTotal(hours, total);
        expect(changed.reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(changed.every((value) => value >= 0)).toBe(true);
      }),
    );
  });
});
