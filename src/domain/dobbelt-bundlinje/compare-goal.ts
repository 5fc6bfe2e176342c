import { differenceOf } from '../statistics/difference-of';
import { measureProgress } from '../instruments/measure-progress';
import type { Scale } from '../instruments/instrument';
import type { CourseMonth, GoalComparison } from './course-result';

/**
 * The goal at the latest measuring month that has an actual score: actual − expected in points, and as progress in
 * meaningful changes. Other measurements are drawn, not read. `null` when no measuring month has a score.
 */
export function compareGoal(scale: Scale, months: readonly CourseMonth[]): GoalComparison | null {
  const measured = months.flatMap(
    ({ month, isMeasuringMonth, expectedGoal: expected, actualGoal: actual }) =>
      isMeasuringMonth && actual !== null ? [{ month, expected, actual }] : [],
  );
  const latest = measured.at(-1);
  if (latest === undefined) return null;
  const { month, expected, actual } = latest;
  if (expected === null) return { month, expected, actual, difference: null, progress: null };
  return {
    month,
    expected,
    actual,
    difference: differenceOf(actual, expected),
    progress: measureProgress(scale, expected, actual),
  };
}
