import { compareDates } from '../calendar/compare-dates';
import { compareText } from '../collections/compare-text';
import { groupBy } from '../collections/group-by';
import type { Instrument } from '../instruments/instrument';
import { coursesForMonth } from './assign-hours';
import { courseClock, type CourseClock } from './course-clock';
import type {
  Course,
  ExpectedGoal,
  ExpectedHours,
  Facts,
  LeftOutRow,
  Measurement,
  RegisteredHours,
} from './facts';
import type { CourseRules, SupportMethod } from './support-method';
import { withheldBy, type Withheld } from './withheld';

/** One course with everything that belongs to it. */
export interface CourseData {
  readonly course: Course;
  readonly method: SupportMethod;
  readonly instrument: Instrument;
  readonly clock: CourseClock;
  readonly expectedHours: readonly ExpectedHours[];
  readonly expectedGoals: readonly ExpectedGoal[];
  readonly hours: readonly RegisteredHours[];
  /** All of the citizen's measurements, whatever the instrument. */
  readonly measurements: readonly Measurement[];
  readonly withheld: Withheld;
}

/**
 * Brings to each course the rows that belong to it, in one pass over each table, so that the work grows with the rows
 * and not with courses × rows. Order: citizen id, start, course id.
 */
export function gatherCourses(facts: Facts, rules: CourseRules): readonly CourseData[] {
  const expectedHours = groupBy(facts.expectedHours, (row) => row.courseId);
  const expectedGoals = groupBy(facts.expectedGoals, (row) => row.courseId);
  const measurements = groupBy(facts.measurements, (row) => row.citizenId);
  const clocked = facts.courses.map((course) => {
    const method = rules.methods[course.method];
    return { course, method, clock: courseClock(course, method) };
  });
  const hours = hoursByCourse(clocked, facts.hours);
  const leftOut = leftOutByCourse(facts.courses, facts.leftOut);

  return clocked.sort(byCitizenThenStart).map(({ course, method, clock }) => ({
    course,
    method,
    clock,
    instrument: rules.instruments[course.goalInstrument],
    expectedHours: expectedHours.get(course.id) ?? [],
    expectedGoals: expectedGoals.get(course.id) ?? [],
    hours: hours.get(course.id) ?? [],
    measurements: measurements.get(course.citizenId) ?? [],
    withheld: withheldBy(leftOut.get(course.id) ?? []),
  }));
}

interface ClockedCourse {
  readonly course: Course;
  readonly clock: CourseClock;
}

function byCitizenThenStart({ course: a }: ClockedCourse, { course: b }: ClockedCourse): number {
  return compareText(a.citizenId, b.citizenId) || compareDates(a.start, b.start) || compareText(a.id, b.id);
}

function hoursByCourse(courses: readonly ClockedCourse[], rows: readonly RegisteredHours[]) {
  const coursesOf = groupBy(courses, ({ course }) => course.citizenId);
  const assigned = rows.flatMap((row) => {
    if (row.courseId !== undefined) return [{ courseId: row.courseId, row }];
    const targets = coursesForMonth(coursesOf.get(row.citizenId) ?? [], row.month);
    return targets.map(({ course }) => ({ courseId: course.id, row }));
  });
  const byCourse = groupBy(assigned, ({ courseId }) => courseId);
  return new Map([...byCourse].map(([courseId, items]) => [courseId, items.map(({ row }) => row)]));
}

/** A row touches the course it names; one that names none we know touches all courses of its citizen. */
function leftOutByCourse(courses: readonly Course[], rows: readonly LeftOutRow[]) {
  const known = new Set(courses.map((course) => course.id));
  const coursesOf = groupBy(courses, (course) => course.citizenId);
  const assigned = rows.flatMap((row) => {
    if (row.courseId !== undefined && known.has(row.courseId)) return [{ courseId: row.courseId, row }];
    // A course that is gone leaves the citizen's other courses as they are.
    if (row.concerns === 'course' || row.citizenId === undefined) return [];
    return (coursesOf.get(row.citizenId) ?? []).map((course) => ({ courseId: course.id, row }));
  });
  const byCourse = groupBy(assigned, ({ courseId }) => courseId);
  return new Map([...byCourse].map(([courseId, items]) => [courseId, items.map(({ row }) => row)]));
}
