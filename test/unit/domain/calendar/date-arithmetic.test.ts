import fc from 'fast-check';
import { compareDates } from '../../../../src/domain/calendar/compare-dates';
import { addMonths, daysBetween } from '../../../../src/domain/calendar/date-arithmetic';
import { lastDayOfMonth } from '../../../../src/domain/calendar/month-days';
import { monthNumber } from '../../../../src/domain/calendar/month-number';
import { anyDate } from './arbitrary-date';

describe('daysBetween', () => {
  test('counts the days of a leap year and over the clock change', () => {
    expect(daysBetween({ year: 2028, month: 2, day: 28 }, { year: 2028, month: 3, day: 1 })).toBe(2);
    expect(daysBetween({ year: 2026, month: 3, day: 28 }, { year: 2026, month: 3, day: 30 })).toBe(2);
    expect(daysBetween({ year: 2026, month: 3, day: 1 }, { year: 2026, month: 1, day: 1 })).toBe(-59);
  });

  test('has the sign of the order, and turned round the opposite', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(-Math.sign(compareDates(a, b)) + 0);
        expect(daysBetween(b, a)).toBe(-daysBetween(a, b) + 0);
      }),
    );
  });
});

describe('addMonths', () => {
  test('stays in the month when the day is missing there', () => {
    expect(addMonths({ year: 2026, month: 1, day: 31 }, 1)).toEqual({ year: 2026, month: 2, day: 28 });
    expect(addMonths({ year: 2026, month: 3, day: 31 }, -4)).toEqual({ year: 2025, month: 11, day: 30 });
  });

  test('moves the calendar month by exactly that many, and never to a later day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(monthNumber(moved)).toBe(monthNumber(date) + months);
        expect(moved.day).toBe(Math.min(date.day, lastDayOfMonth(monthNumber(moved)).day));
      }),
    );
  });
});
