import type { CalendarDate, MonthNumber } from '../../../domain/calendar/calendar-date';
import { compareDates } from '../../../domain/calendar/compare-dates';
import { lastDayOfMonth } from '../../../domain/calendar/month-days';
import type { Instrument } from '../../../domain/instruments/instrument';
import { danishDate } from '../../../text/danish-format';
import { emptyGoal } from '../../components/parse-goal';
import type { EntryDraft } from './parse-entry';

/** A form with nothing typed; the day proposed for a measurement is the month's last, at most the report date. */
export function emptyEntry(month: MonthNumber, reportDate: CalendarDate, instrument: Instrument): EntryDraft {
  const last = lastDayOfMonth(month);
  const isLater = compareDates(last, reportDate) > 0 && reportDate.year * 12 + reportDate.month - 1 === month;
  return { hours: '', goal: emptyGoal(instrument), day: danishDate(isLater ? reportDate : last) };
}
