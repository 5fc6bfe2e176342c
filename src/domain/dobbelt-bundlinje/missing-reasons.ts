import type { CourseMonth, GoalComparison, MissingReason } from './course-result';
import type { Withheld } from './withheld';

/**
 * Why a course has no reading: every reason, so that a person can mend them all at once; empty when nothing is missing.
 * What a left-out row withholds is named by the row alone, for what it would have filled is unknown.
 * @param months the months up to the one reported; none when month 1 has not ended
 * @param goal the comparison before anything is withheld
 */
export function missingReasons(
  months: readonly CourseMonth[],
  goal: GoalComparison | null,
  withheld: Withheld,
): readonly MissingReason[] {
  const leftOut: MissingReason[] =
    withheld.places.length === 0 ? [] : [{ kind: 'leftOutRows', places: withheld.places }];
  if (months.length === 0) return [{ kind: 'notStarted' }, ...leftOut];

  const reasons: MissingReason[] = [];
  const withoutHours = numbersOf(months.filter((month) => month.actualHours === null));
  if (!withheld.hours && withoutHours.length > 0)
    reasons.push({ kind: 'noHoursInMonth', months: withoutHours });
  const withoutExpected = monthsWithoutExpected(months);
  if (!withheld.expectations && withoutExpected.length > 0) {
    reasons.push({ kind: 'noExpectedHours', months: withoutExpected });
  }
  if (!withheld.goal && goal === null) reasons.push({ kind: 'noMeasurement' });
  if (!withheld.expectations && goal?.expected === null) {
    reasons.push({ kind: 'noExpectedGoal', month: goal.month });
  }
  return [...reasons, ...leftOut];
}

/** Months without an estimate; all of them when the estimates are 0, for nothing can be a share of 0 hours. */
function monthsWithoutExpected(months: readonly CourseMonth[]): readonly number[] {
  if (months.every((month) => month.expectedHours === 0)) return numbersOf(months);
  return numbersOf(months.filter((month) => month.expectedHours === null));
}

function numbersOf(months: readonly CourseMonth[]): readonly number[] {
  return months.map((month) => month.month);
}
