import fc from 'fast-check';
import { formatIsoDate, parseIsoDate } from '../../../../src/domain/calendar/iso-date';
import { anyDate } from './arbitrary-date';

describe('ISO dates', () => {
  test('reads and writes the same day, whatever the time zone', () => {
    expect(parseIsoDate('2026-05-31')).toEqual({ year: 2026, month: 5, day: 31 });
    expect(formatIsoDate({ year: 2026, month: 1, day: 2 })).toBe('2026-01-02');
    expect(formatIsoDate({ year: 987, month: 11, day: 12 })).toBe('0987-11-12');
    fc.assert(fc.property(anyDate, (date) => expect(parseIsoDate(formatIsoDate(date))).toEqual(date)));
  });

  test.each(['2026-02-31', '2026-5-31', '31-05-2026', '2026-05-31T00:00', ' 2026-05-31', '20260531', ''])(
    'refuses %j',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );
});
