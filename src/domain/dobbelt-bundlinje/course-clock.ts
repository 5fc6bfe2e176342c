import type { CalendarDate, MonthNumber } from '../calendar/calendar-date';
import { lastMonthEnded } from '../calendar/last-month-ended';
import { monthNumber } from '../calendar/month-number';
import type { Course } from './facts';
import { lastMethodMonth, type SupportMethod } from './support-method';

/** Which calendar months a course counts, and under which number. */
export interface CourseClock {
  /** Calendar month of the start; what is registered in it counts, in month 1. */
  readonly startMonth: MonthNumber;
  /** Calendar month of month 1. */
  readonly firstMonth: MonthNumber;
  /** The last calendar month that counts: that of the end, for a method with phases at most its last; `null` = open. */
  readonly lastMonth: MonthNumber | null;
}

/** From this day of the month on, month 1 is the next calendar month (rule of the product). */
const lateStartDay = 16;

/**
 * The clock of a course. Months are calendar months and month 1 is that of the start; from the 16th it is the next one,
 * and what was registered in the rest of the start's month counts in month 1.
 */
export function courseClock(course: Pick<Course, 'start' | 'end'>, method: SupportMethod): CourseClock {
  const startMonth = monthNumber(course.start);
  const firstMonth = course.start.day >= lateStartDay ? startMonth + 1 : startMonth;
  const months = lastMethodMonth(method);
  const limits = [
    ...(months === null ? [] : [firstMonth + months - 1]),
    ...(course.end === undefined ? [] : [monthNumber(course.end)]),
  ];
  return { startMonth, firstMonth, lastMonth: limits.length === 0 ? null : Math.min(...limits) };
}

/** Whether what happens in a calendar month counts in the course. */
export function coversMonth(clock: CourseClock, month: MonthNumber): boolean {
  return month >= clock.startMonth && (clock.lastMonth === null || month <= clock.lastMonth);
}

/** The number of a calendar month in the course, 1 or more; `null` for a month that the course does not cover. */
export function courseMonth(clock: CourseClock, month: MonthNumber): number | null {
  return coversMonth(clock, month) ? Math.max(1, month - clock.firstMonth + 1) : null;
}

/**
 * The month that is reported: the last one ended on or before the report date, at most the month of the end and the
 * method's last month; `null` before month 1 has ended.
 */
export function reportedMonth(clock: CourseClock, reportDate: CalendarDate): number | null {
  const ended = lastMonthEnded(reportDate);
  if (ended < clock.firstMonth) return null;
  const last = clock.lastMonth === null ? ended : Math.min(ended, clock.lastMonth);
  return courseMonth(clock, last);
}
