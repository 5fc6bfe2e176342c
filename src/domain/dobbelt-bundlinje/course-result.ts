import type { MonthNumber } from '../calendar/calendar-date';
import type { Course } from './facts';

/** The four-field reading of time and progress, `asExpected`, or `missing` when a figure it needs is not there. */
export type Reading =
  'asExpected' | 'lessTimeGood' | 'lessTimePoor' | 'moreTimeGood' | 'moreTimePoor' | 'missing';

/** Why a reading is `missing`, so that a person can act on it. */
export type MissingReason =
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'noHoursInMonth'; readonly months: readonly number[] }
  | { readonly kind: 'noExpectedHours'; readonly months: readonly number[] }
  | { readonly kind: 'noMeasurement' }
  | { readonly kind: 'noExpectedGoal'; readonly month: number }
  | { readonly kind: 'leftOutRows'; readonly places: readonly string[] };

/** One month of the course, for chart and table. Hours and shares are accumulated from month 1; `null` = not computable. */
export interface CourseMonth {
  /** 1 is the first month of the course. */
  readonly month: number;
  readonly calendarMonth: MonthNumber;
  /** Hours in this month alone. */
  readonly expectedHours: number | null;
  readonly actualHours: number | null;
  readonly expectedHoursToDate: number | null;
  readonly actualHoursToDate: number | null;
  /** Share (0–1, may exceed 1) of all hours set aside for the course. */
  readonly expectedShare: number | null;
  readonly actualShare: number | null;
  readonly expectedGoal: number | null;
  /** Last score in the month; also in months that are not measuring months. */
  readonly actualGoal: number | null;
  readonly isMeasuringMonth: boolean;
}

/** Goal compared at the latest measuring month, up to the month reported, that has an actual value. */
export interface GoalComparison {
  readonly month: number;
  readonly expected: number | null;
  readonly actual: number;
  /** actual − expected in points of the instrument. */
  readonly difference: number | null;
  /** Progress in meaningful changes of the instrument; positive is better whatever the instrument's direction. */
  readonly progress: number | null;
}

/** Everything that is shown about one course at the report date. Shares are 0–1, hours are hours, nothing is rounded. */
export interface CourseResult {
  readonly course: Course;
  /** Month reported: the last one ended on or before the report date (CTI at most 9); `null` before month 1 has ended. */
  readonly month: number | null;
  /** CTI phase of the month reported, 1–3; `null` for ICM. */
  readonly phase: number | null;
  /** Hours set aside for the whole course (or the estimated months); `null` without any estimate. */
  readonly totalExpectedHours: number | null;
  /** Last month with an estimate. */
  readonly horizon: number | null;
  /** Months 1 … the later of the horizon and the month reported. */
  readonly months: readonly CourseMonth[];
  readonly expectedHoursToDate: number | null;
  readonly actualHoursToDate: number | null;
  readonly expectedShare: number | null;
  readonly actualShare: number | null;
  /** actual − expected hours. */
  readonly timeDifference: number | null;
  /** `timeDifference` as a share of the expected hours to date. */
  readonly timeDifferenceShare: number | null;
  readonly goal: GoalComparison | null;
  readonly reading: Reading;
  readonly missing: readonly MissingReason[];
  /** Registrations due up to the report date: months without hours, measuring months without a measurement. */
  readonly due: readonly DueRegistration[];
  /** Hours before the clock starts (contact phase) or after the end; shown, not counted. */
  readonly hoursOutside: number;
}

export interface DueRegistration {
  readonly kind: 'hours' | 'goal';
  readonly month: number;
  readonly calendarMonth: MonthNumber;
}
