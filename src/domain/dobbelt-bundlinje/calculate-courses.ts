import { differenceOf } from '../statistics/difference-of';
import { sumOf } from '../statistics/sum-of';
import { actualHours } from './actual-hours';
import { compareGoal } from './compare-goal';
import { reportedMonth } from './course-clock';
import { courseMonths, shareOf } from './course-months';
import type { CourseMonth, CourseResult } from './course-result';
import { dueRegistrations } from './due-registrations';
import type { Facts } from './facts';
import { gatherCourses, type CourseData } from './gather-courses';
import { actualScores, expectedScores } from './goal-scores';
import { missingReasons } from './missing-reasons';
import { readDeviations } from './read-deviations';
import { spreadExpectedHours } from './spread-expected-hours';
import { phaseOfMonth, type CourseRules } from './support-method';

const none: ReadonlyMap<number, number> = new Map();

/**
 * Dobbelt bundlinje for every course at the report date: accumulated expected and actual hours and their shares of all
 * hours set aside, expected and actual goal, and the reading of both. Shares are 0–1 and nothing is rounded; what cannot
 * be computed is `null` with a reason. The order is citizen id, start, course id, and the order of rows never matters.
 * Source: Erfaringsopsamling 2021, section 4.1, for the figures; our own formulas and limits, see docs/decisions.
 */
export function calculateCourses(facts: Facts, rules: CourseRules): readonly CourseResult[] {
  return gatherCourses(facts, rules).map((data) => calculateCourse(data, facts));
}

function calculateCourse(data: CourseData, facts: Pick<Facts, 'reportDate' | 'limits'>): CourseResult {
  const { course, method, clock, instrument, withheld } = data;
  const month = reportedMonth(clock, facts.reportDate);
  const actual = actualHours(clock, data.hours);
  const expected = withheld.expectations ? none : spreadExpectedHours(method, data.expectedHours);
  const horizon = expected.size === 0 ? null : Math.max(...expected.keys());
  const totalExpectedHours = expected.size === 0 ? null : sumOf([...expected.values()]);
  const months = courseMonths({
    method,
    clock,
    expectedHours: expected,
    actualHours: withheld.hours ? none : actual.byMonth,
    expectedGoals: withheld.expectations ? none : expectedScores(data.expectedGoals),
    actualGoals: withheld.goal ? none : actualScores(course, clock, instrument, data.measurements),
    totalExpectedHours,
    reported: month ?? 0,
    count: Math.max(month ?? 0, horizon ?? 0),
  });
  const past = months.slice(0, month ?? 0);
  const goal = compareGoal(instrument, past);
  const time = timeToDate(past.at(-1));

  return {
    course,
    month,
    phase: month === null ? null : phaseOfMonth(method, month),
    totalExpectedHours,
    horizon,
    months,
    ...time,
    goal: withheld.expectations ? null : goal,
    reading: readDeviations(time.timeDifferenceShare, goal?.progress ?? null, facts.limits),
    missing: missingReasons(past, goal, withheld),
    due: dueRegistrations(past, withheld),
    hoursOutside: actual.outside,
  };
}

/** The time figures of the month reported; the difference is actual − expected hours, also as a share of the expected. */
function timeToDate(month: CourseMonth | undefined) {
  const expected = month?.expectedHoursToDate ?? null;
  const actual = month?.actualHoursToDate ?? null;
  const timeDifference = expected === null || actual === null ? null : differenceOf(actual, expected);
  return {
    expectedHoursToDate: expected,
    actualHoursToDate: actual,
    expectedShare: month?.expectedShare ?? null,
    actualShare: month?.actualShare ?? null,
    timeDifference,
    timeDifferenceShare: shareOf(timeDifference, expected),
  };
}
