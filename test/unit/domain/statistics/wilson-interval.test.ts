import fc from 'fast-check';
import { wilsonInterval } from '../../../../src/domain/statistics/wilson-interval';

describe('wilsonInterval', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%p of %p: %p to %p', (successes, n, low, high) => {
    const found = wilsonInterval(successes / n, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('holds the share, stays within 0 and 1, mirrors, and narrows with n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const { low, high } = wilsonInterval(share, n);
          const mirrored = wilsonInterval(1 - share, n);
          const wider = wilsonInterval(share, n * 4);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(1 - mirrored.high).toBeCloseTo(low, 9);
          expect(wider.high - wider.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});
