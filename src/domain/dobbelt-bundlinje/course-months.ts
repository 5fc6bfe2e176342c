import { accumulate } from './accumulate';
import type { CourseClock } from './course-clock';
import type { CourseMonth } from './course-result';
import type { ScoreByMonth } from './goal-scores';
import type { HoursByMonth } from './spread-expected-hours';
import { isMeasuringMonth, type SupportMethod } from './support-method';

/** What the months of one course are made from; all by month of the course. */
export interface MonthFigures {
  readonly method: SupportMethod;
  readonly clock: CourseClock;
  readonly expectedHours: HoursByMonth;
  readonly actualHours: HoursByMonth;
  readonly expectedGoals: ScoreByMonth;
  readonly actualGoals: ScoreByMonth;
  /** All hours set aside; `null` when unknown. */
  readonly totalExpectedHours: number | null;
  /** Months without an end yet, after the one reported, have no actual figures. */
  readonly reported: number;
  /** How many months to show. */
  readonly count: number;
}

/**
 * The months of a course for chart and table: hours in the month, accumulated hours, and these as shares of all hours
 * set aside for the course (`accumulated / T`, which may exceed 1).
 */
export function courseMonths(figures: MonthFigures): readonly CourseMonth[] {
  const { method, clock, totalExpectedHours, reported, count } = figures;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const expected = numbers.map((month) => figures.expectedHours.get(month) ?? null);
  const actual = numbers.map((month) =>
    month <= reported ? (figures.actualHours.get(month) ?? null) : null,
  );
  const expectedToDate = accumulate(expected);
  const actualToDate = accumulate(actual);

  return numbers.map((month, index) => {
    const expectedHoursToDate = expectedToDate[index] ?? null;
    const actualHoursToDate = actualToDate[index] ?? null;
    return {
      month,
      calendarMonth: clock.firstMonth + index,
      expectedHours: expected[index] ?? null,
      actualHours: actual[index] ?? null,
      expectedHoursToDate,
      actualHoursToDate,
      expectedShare: shareOf(expectedHoursToDate, totalExpectedHours),
      actualShare: shareOf(actualHoursToDate, totalExpectedHours),
      expectedGoal: figures.expectedGoals.get(month) ?? null,
      actualGoal: month <= reported ? (figures.actualGoals.get(month) ?? null) : null,
      isMeasuringMonth: isMeasuringMonth(method, month),
    };
  });
}

/** `part / whole` (0–1, may exceed 1); `null` when either is unknown or the whole is 0. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
