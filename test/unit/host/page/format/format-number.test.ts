import { formatNumber, generalNumber } from '../../../../../host/page/format/format-number';

// Expected texts are what Excel with Danish regional settings shows for the same invariant format.
describe('formatNumber', () => {
  test.each([
    [1234.5, '#,##0.0', '1.234,5'],
    [1234567, '#,##0', '1.234.567'],
    [0, '0.0', '0,0'],
    [-5, '0.0', '-5,0'],
    [-0.04, '0.0', '0,0'],
    [0.6972, '0%', '70%'],
    [0.6972, '0 %', '70 %'],
    [-0.0658, '0.0%', '-6,6%'],
    [7, '000', '007'],
    [0.5, '#.0', ',5'],
    [3700000, '0.0,, "mio. kr."', '3,7 mio. kr.'],
    [1200, '#,##0 "kr."', '1.200 kr.'],
    [0.125, 'General', '0,125'],
  ])('%p in %p is %p', (value, format, text) => {
    expect(formatNumber(value, format).text).toBe(text);
  });

  test('sections for positive, negative and zero', () => {
    const format = '+0.0;[Red]-0.0;"ingen"';
    expect(formatNumber(3.5, format)).toEqual({ text: '+3,5' });
    expect(formatNumber(-3.5, format)).toEqual({ text: '-3,5', color: '#C50F1F' });
    expect(formatNumber(0, format)).toEqual({ text: 'ingen' });
  });

  test.each([
    [46173, 'dd-mm-yyyy', '31-05-2026'],
    [46173, 'mmm yyyy', 'maj 2026'],
    [46173, 'mmmm yyyy', 'maj 2026'],
    [46173, 'd. mmmm yy', '31. maj 26'],
    [46173.42362, 'dd-mm-yyyy hh:mm', '31-05-2026 10:10'],
    [46173, 'dddd', 'søndag'],
    [46023, 'mmm', 'jan'],
  ])('serial %p in %p is %p', (serial, format, text) => {
    expect(formatNumber(serial, format).text).toBe(text);
  });

  test('a serial that is no day fills the cell with #', () => {
    expect(formatNumber(-1, 'dd-mm-yyyy').text).toMatch(/^#+$/);
  });
});

describe('generalNumber', () => {
  test.each([
    [12.5, '12,5'],
    [1 / 3, '0,3333333333'],
    [1e12, '1E+12'],
    [-109, '-109'],
  ])('%p is %p', (value, text) => {
    expect(generalNumber(value)).toBe(text);
  });
});
