import fc from 'fast-check';
import { monthNumber, monthParts } from '../../../../src/domain/calendar/month-number';

describe('months as numbers', () => {
  test('December and the January after it follow each other', () => {
    const december = monthNumber({ year: 2025, month: 12 });
    expect(december).toBe(2025 * 12 + 11);
    expect(monthParts(december + 1)).toEqual({ year: 2026, month: 1 });
  });

  test('give back the year and month they were made from', () => {
    const years = fc.integer({ min: 1, max: 9999 });
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(years, months, (year, month) => {
        expect(monthParts(monthNumber({ year, month }))).toEqual({ year, month });
      }),
    );
  });
});
