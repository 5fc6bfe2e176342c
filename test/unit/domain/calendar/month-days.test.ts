import { daysInMonth, firstDayOfMonth, lastDayOfMonth } from '../../../../src/domain/calendar/month-days';

describe('days of a month', () => {
  test('February has 29 days in leap years only', () => {
    expect([2026, 2028, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([4, 6, 9, 11].map((month) => daysInMonth(2026, month))).toEqual([30, 30, 30, 30]);
  });

  test('first and last day', () => {
    const december = 2026 * 12 + 11;
    expect(firstDayOfMonth(december)).toEqual({ year: 2026, month: 12, day: 1 });
    expect(lastDayOfMonth(december)).toEqual({ year: 2026, month: 12, day: 31 });
  });
});
