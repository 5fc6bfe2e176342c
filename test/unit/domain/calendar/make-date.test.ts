import { makeDate } from '../../../../src/domain/calendar/make-date';

describe('makeDate', () => {
  test('gives the day when it exists', () => {
    expect(makeDate(2028, 2, 29)).toEqual({ year: 2028, month: 2, day: 29 });
    expect(makeDate(1, 1, 1)).toEqual({ year: 1, month: 1, day: 1 });
    expect(makeDate(9999, 12, 31)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  test.each([
    ['31 February', 2026, 2, 31],
    ['29 February outside a leap year', 2026, 2, 29],
    ['29 February 1900, which Excel believes in', 1900, 2, 29],
    ['month 13', 2026, 13, 1],
    ['month 0', 2026, 0, 1],
    ['day 0', 2026, 1, 0],
    ['31 April', 2026, 4, 31],
    ['a day and a half', 2026, 1, 1.5],
    ['a month and a half', 2026, 1.5, 1],
    ['year 0', 0, 1, 1],
    ['half a year', 2026.5, 1, 1],
    ['year 10000', 10000, 1, 1],
    ['nothing at all', NaN, NaN, NaN],
  ])('refuses %s', (_, year, month, day) => {
    expect(makeDate(year, month, day)).toBeNull();
  });
});
