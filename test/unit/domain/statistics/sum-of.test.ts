import fc from 'fast-check';
import { differenceOf } from '../../../../src/domain/statistics/difference-of';
import { sumOf } from '../../../../src/domain/statistics/sum-of';

describe('sumOf', () => {
  test('adds as a person does', () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([7.35, 12.4, 0.25])).toBe(20);
  });

  test('does not depend on the order', () => {
    const hours = fc.array(fc.double({ min: 0, max: 744, noNaN: true }), { minLength: 2, maxLength: 40 });
    const twoOrders = hours.chain((terms) =>
      fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })),
    );
    expect(sumOf([0.1, 1e16, -1e16])).toBe(sumOf([1e16, -1e16, 0.1]));
    fc.assert(fc.property(twoOrders, ([terms, shuffled]) => expect(sumOf(shuffled)).toBe(sumOf(terms))));
  });

  test('leaves its terms in their order', () => {
    const terms = [3, 1, 2];
    sumOf(terms);
    expect(terms).toEqual([3, 1, 2]);
  });
});

describe('differenceOf', () => {
  test('has no binary noise', () => {
    expect(differenceOf(15.1, 20.1)).toBe(-5);
    expect(differenceOf(71, 76)).toBe(-5);
  });
});
