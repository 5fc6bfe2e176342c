import fc from 'fast-check';
import { readDeviations } from '../../../../src/domain/dobbelt-bundlinje/read-deviations';

const limits = { timeShare: 0.2, meaningfulChanges: 1 };

describe('readDeviations', () => {
  test.each([
    // time, progress, reading
    [0, 0, 'asExpected'],
    [0.199, 0.99, 'asExpected'],
    [-0.199, -0.99, 'asExpected'],
    [0.2, 0, 'moreTimeGood'],
    [-0.2, 0, 'lessTimeGood'],
    [0, 1, 'lessTimeGood'],
    [0, -1, 'lessTimePoor'],
    [0.199, -1, 'lessTimePoor'],
    [0.2, -0.99, 'moreTimeGood'],
    [0.2, -1, 'moreTimePoor'],
    [0.2, 1, 'moreTimeGood'],
    [-0.5, -1, 'lessTimePoor'],
    [-0.5, 3, 'lessTimeGood'],
    [3, -3, 'moreTimePoor'],
  ] as const)('time %p, progress %p: %s', (time, progress, reading) => {
    expect(readDeviations(time, progress, limits)).toBe(reading);
  });

  test('is missing when either figure is', () => {
    expect(readDeviations(null, 0, limits)).toBe('missing');
    expect(readDeviations(0, null, limits)).toBe('missing');
    expect(readDeviations(null, null, limits)).toBe('missing');
  });

  test('binary noise does not decide at the limits', () => {
    expect(readDeviations((21.6 - 18) / 18, 0, limits)).toBe('moreTimeGood');
    expect(readDeviations(0, (20.1 - 25.1) / 5, limits)).toBe('lessTimePoor');
  });

  test('the municipality’s own limits rule', () => {
    const own = { timeShare: 0.3, meaningfulChanges: 2 };
    expect(readDeviations(0.25, -1.5, own)).toBe('asExpected');
    expect(readDeviations(0.3, -2, own)).toBe('moreTimePoor');
  });

  test('more time is never read as less, nor better progress as poorer', () => {
    const order = {
      lessTimeGood: 0,
      lessTimePoor: 0,
      asExpected: 0,
      missing: 0,
      moreTimeGood: 1,
      moreTimePoor: 1,
    };
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    const changes = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(share, changes, fc.double({ min: 0, max: 2, noNaN: true }), (time, progress, more) => {
        const before = readDeviations(time, progress, limits);
        expect(order[readDeviations(time + more, progress, limits)]).toBeGreaterThanOrEqual(order[before]);
        const better = readDeviations(time, progress + more, limits);
        expect(better.endsWith('Poor') && !before.endsWith('Poor')).toBe(false);
      }),
    );
  });
});
