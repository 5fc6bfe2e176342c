import * as fc from 'fast-check';
import { parseDanishDate, parseDanishMonth } from '../../../../src/sheets/read/parse-danish-date';

const day = (year: number, month: number, number: number) => ({ year, month, day: number });

test.each([
  ['31-12-2026', day(2026, 12, 31)],
  ['31/12/2026', day(2026, 12, 31)],
  ['31.12.2026', day(2026, 12, 31)],
  ['1-2-26', day(2026, 2, 1)],
  ['2026-12-31', day(2026, 12, 31)],
  ['31. december 2026', day(2026, 12, 31)],
  ['den 1. maj 2026', day(2026, 5, 1)],
  ['29-02-2024', day(2024, 2, 29)],
  ['\u00a031-12-2026 ', day(2026, 12, 31)],
])('%s', (text, date) => {
  expect(parseDanishDate(text)).toEqual(date);
});

test.each([
  '31-02-2026',
  '29-02-2026',
  '12/31/2026',
  '00-01-2026',
  'i går',
  'marts 2026',
  '2026',
  '',
  '1-2-3-2026',
])('%p is no day', (text) => {
  expect(parseDanishDate(text)).toBeUndefined();
});

test.each(['marts 2026', 'Marts 2026', 'mar 2026', 'mar. 26', '03-2026', '3/2026', '2026-03', '17-03-2026'])(
  '%s is March 2026',
  (text) => {
    expect(parseDanishMonth(text)).toEqual(day(2026, 3, 1));
  },
);

test.each(['ma 2026', '13-2026', '2026', 'forår 2026', '31-02-2026'])('%p is no month', (text) => {
  expect(parseDanishMonth(text)).toBeUndefined();
});

test('a day written day-month-year is that day whatever stands between', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1990, max: 2099 }),
    fc.constantFrom('-', '/', '.', ' '),
  );
  fc.assert(
    fc.property(parts, ([number, month, year, between]) => {
      expect(parseDanishDate([number, month, year].join(between))).toEqual(day(year, month, number));
    }),
  );
});
