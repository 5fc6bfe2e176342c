import fc from 'fast-check';
import { compareDates } from '../../../../src/domain/calendar/compare-dates';
import { formatIsoDate } from '../../../../src/domain/calendar/iso-date';
import { anyDate } from './arbitrary-date';

describe('compareDates', () => {
  test('orders by year, then month, then day', () => {
    const early = { year: 2025, month: 12, day: 31 };
    const later = { year: 2026, month: 1, day: 2 };
    const last = { year: 2026, month: 2, day: 1 };
    expect([last, early, later].sort(compareDates)).toEqual([early, later, last]);
    expect(compareDates(later, { ...later })).toBe(0);
  });

  test('orders as the ISO texts do', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [textA, textB] = [formatIsoDate(a), formatIsoDate(b)];
        const expected = textA === textB ? 0 : textA < textB ? -1 : 1;
        expect(Math.sign(compareDates(a, b))).toBe(expected);
      }),
    );
  });
});
