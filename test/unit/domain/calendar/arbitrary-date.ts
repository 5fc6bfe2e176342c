import fc from 'fast-check';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { makeDate } from '../../../../src/domain/calendar/make-date';

/** Any existing day from 1900 to 2100, so that leap years and month ends come up often. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => makeDate(year, month, day) ?? { year, month, day: 28 });
