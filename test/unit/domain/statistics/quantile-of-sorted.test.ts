import { quantileOfSorted } from '../../../../src/domain/statistics/quantile-of-sorted';

describe('quantileOfSorted', () => {
  // FRAKTIL.MEDTAG({1;2;3;4};0,3) in Excel is 1.9.
  test.each([
    [[1, 2, 3, 4], 0.3, 1.9],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[10, 20, 40], 0.75, 30],
    [[7], 0.9, 7],
    [[1, 2], -1, 1],
    [[1, 2], 2, 2],
  ])('of %p at %p is %p', (figures, share, expected) => {
    expect(quantileOfSorted(figures, share)).toBeCloseTo(expected, 12);
    expect(quantileOfSorted(Float64Array.from(figures), share)).toBeCloseTo(expected, 12);
  });

  test('of nothing is refused', () => {
    expect(() => quantileOfSorted([], 0.5)).toThrow('No figures');
  });
});
