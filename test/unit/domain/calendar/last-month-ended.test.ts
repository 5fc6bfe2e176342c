import fc from 'fast-check';
import { compareDates } from '../../../../src/domain/calendar/compare-dates';
import { lastMonthEnded } from '../../../../src/domain/calendar/last-month-ended';
import { lastDayOfMonth } from '../../../../src/domain/calendar/month-days';
import { anyDate } from './arbitrary-date';

describe('lastMonthEnded', () => {
  test('a month has ended on its last day, not the day before', () => {
    expect(lastMonthEnded({ year: 2026, month: 5, day: 31 })).toBe(2026 * 12 + 4);
    expect(lastMonthEnded({ year: 2026, month: 5, day: 30 })).toBe(2026 * 12 + 3);
    expect(lastMonthEnded({ year: 2026, month: 1, day: 1 })).toBe(2025 * 12 + 11);
    expect(lastMonthEnded({ year: 2028, month: 2, day: 28 })).toBe(2028 * 12);
  });

  test('ends on or before the date, and the next one after it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const month = lastMonthEnded(date);
        expect(compareDates(lastDayOfMonth(month), date)).toBeLessThanOrEqual(0);
        expect(compareDates(lastDayOfMonth(month + 1), date)).toBeGreaterThan(0);
      }),
    );
  });
});
