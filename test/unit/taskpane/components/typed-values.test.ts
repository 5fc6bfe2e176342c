import * as fc from 'fast-check';
import { daysInMonth } from '../../../../src/domain/calendar/month-days';
import { fieldNumber, typedDay, typedNumber } from '../../../../src/taskpane/components/typed-values';
import { danishDate } from '../../../../src/text/danish-format';

describe('what is typed in a field', () => {
  it('takes comma and point for decimals, and nothing that is more than a number', () => {
    expect(typedNumber('12,5')).toBe(12.5);
    expect(typedNumber(' 12.5 ')).toBe(12.5);
    expect(typedNumber('ca. 3')).toBeNull();
    expect(typedNumber('')).toBeNull();
    expect(typedNumber('1-3')).toBeNull();
  });

  it('reads every figure it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_440_000 }), (tenths) => {
        const value = tenths / 10;
        expect(typedNumber(fieldNumber(value))).toBe(value);
      }),
    );
  });

  it('takes a day as Danes write it, also as digits alone', () => {
    const day = { year: 2026, month: 6, day: 1 };
    for (const text of ['1-6-2026', '01.06.2026', '1/6/26', '01062026', '2026-06-01', '1. juni 2026']) {
      expect(typedDay(text)).toEqual(day);
    }
    expect(typedDay('31-02-2026')).toBeNull();
    expect(typedDay('31022026')).toBeNull();
    expect(typedDay('snart')).toBeNull();
  });

  it('reads every day it shows', () => {
    const days = fc
      .record({ year: fc.integer({ min: 1990, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
      .chain(({ year, month }) =>
        fc.record({
          year: fc.constant(year),
          month: fc.constant(month),
          day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
        }),
      );
    fc.assert(fc.property(days, (day) => expect(typedDay(danishDate(day))).toEqual(day)));
  });
});
