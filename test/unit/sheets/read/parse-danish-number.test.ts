import * as fc from 'fast-check';
import { parseDanishNumber } from '../../../../src/sheets/read/parse-danish-number';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1.234.567,25', 1234567.25],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  [' 7 ', 7],
  ['-3', -3],
  ['−3,5', -3.5],
  ['0', 0],
])('%s is %d', (text, number) => {
  expect(parseDanishNumber(text)).toBe(number);
});

test.each([
  'ca. 3',
  '3-4',
  '3 timer',
  '12,',
  ',5',
  '1.23.4',
  '12,5,1',
  '1.2345,6',
  '',
  'NaN',
  '1e3',
  '½',
  '12 5',
])('%p is more or less than a number', (text) => {
  expect(parseDanishNumber(text)).toBeUndefined();
});

test('what Danish Excel shows is read back', () => {
  const danish = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 4 });
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (whole) => {
      expect(parseDanishNumber(danish.format(whole / 100))).toBe(whole / 100 === 0 ? 0 : whole / 100);
    }),
  );
});
