import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { serialOfDate } from '../../workbook/serial-date';

/** First day that a date in our sheets can be. A year typed as a number (2026) is a day in 1905 to Excel: refused. */
const FIRST_DATE: CalendarDate = { year: 1990, month: 1, day: 1 };

/** Last day that a date in our sheets can be. */
const LAST_DATE: CalendarDate = { year: 2099, month: 12, day: 31 };

/** The serials of {@link FIRST_DATE} and {@link LAST_DATE}, for rules in the sheet and for reading. */
export const DATE_SERIALS = {
  min: serialOfDate(FIRST_DATE) ?? 0,
  max: serialOfDate(LAST_DATE) ?? 0,
} as const;
