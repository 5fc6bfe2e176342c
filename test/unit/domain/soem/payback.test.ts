import { paybackOf } from '../../../../src/domain/soem/payback';

describe('paybackOf', () => {
  test.each([
    ['the first year that is not below 0', [-2, -1, 0, 4], 'year', 2026],
    ['the first year of all', [1, 2, 3, 4], 'year', 2024],
    ['the year from which it stays there', [1, -1, 2, 3], 'year', 2026],
    ['never when a late cost turns it', [1, 2, 3, -1], 'never', null],
    ['never', [-4, -3, -2, -1], 'never', null],
    ['no effect', [0, 0, 0, 0], 'noEffect', null],
    ['no effect in binary noise', [1e-9, -1e-9, 0, 0], 'noEffect', null],
    ['0 reached but for binary noise', [-5, -1e-9, 0, 1], 'year', 2025],
    ['a gain in one year alone', [0, 0, 0, 1], 'year', 2024],
  ] as const)('%s', (_, cumulative, status, year) => {
    expect(paybackOf([2024, 2025, 2026, 2027], cumulative)).toEqual({ status, year });
  });
});
