import {
  millionDecimals,
  signedKroner,
  signedMillions,
} from '../../../../../../src/taskpane/features/soem/sensitivity/signed-money';

describe('amounts with their sign', () => {
  test.each([
    [225_611, '+0,23'],
    [-500_000, '−0,50'],
    [3_000_000, '+3,00'],
    // Next to nothing is still a gain or a loss.
    [3000, '+0,00'],
    [-1, '−0,00'],
    [0.2, '0'],
  ])('%d kroner in millions is %s', (kroner, words) => {
    expect(signedMillions(kroner, 2)).toBe(words);
  });

  test('whole kroner', () => {
    expect([1_234_567.5, -3, 0.4].map(signedKroner)).toEqual(['+1.234.568', '−3', '0']);
  });

  test('large amounts have one decimal, so that six columns fit', () => {
    expect(millionDecimals([-9_999_999, 5])).toBe(2);
    expect(millionDecimals([5, -10_000_000])).toBe(1);
    expect(millionDecimals([])).toBe(2);
  });
});
