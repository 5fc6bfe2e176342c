import { discountFactor } from '../../../../src/domain/soem/discount-factor';
import { priceIndexOf, priceLevelFactor } from '../../../../src/domain/soem/price-level';

describe('priceLevelFactor', () => {
  const place = 'indeks';
  const index = priceIndexOf([
    { year: 2020, index: 105, place },
    { year: 2024, index: 126, place },
    { year: 2025, index: 0, place },
  ]);

  test('is index of the target / index of the source', () => {
    expect(priceLevelFactor(index, 2020, 2024)).toBeCloseTo(1.2, 12);
    expect(priceLevelFactor(index, 2024, 2020)).toBeCloseTo(1 / 1.2, 12);
  });

  test('is 1 within a year, known to the index or not, and null where an index is missing or 0', () => {
    expect(priceLevelFactor(index, 2031, 2031)).toBe(1);
    expect(priceLevelFactor(index, 2019, 2024)).toBeNull();
    expect(priceLevelFactor(index, 2020, 2023)).toBeNull();
    expect(priceLevelFactor(index, 2020, 2025)).toBeNull();
  });
});

describe('discountFactor', () => {
  test.each([
    [0.04, 1, 0.961538],
    [0.04, 5, 0.821927],
    [0.04, 10, 0.675564],
    [0.035, 1, 0.966184],
    [0.035, 5, 0.841973],
    [0.035, 10, 0.708919],
    [0.035, 0, 1],
    [0, 7, 1],
    [0.04, -1, 1.04],
    [0.04, -2, 1.0816],
  ])('at %p after %p years is %p', (rate, years, expected) => {
    expect(discountFactor(rate, 2024, 2024 + years)).toBeCloseTo(expected, 6);
  });
});
