import type { CalendarDate } from '../calendar/calendar-date';
import { compareDates } from '../calendar/compare-dates';
import { lastDayOfMonth } from '../calendar/month-days';
import { compareText } from '../collections/compare-text';
import { groupBy } from '../collections/group-by';
import { courseClock } from './course-clock';
import type { Course } from './facts';
import type { CourseRules } from './support-method';

/** Two courses of one citizen that run at the same time, the one that started first as `first`. */
export interface CourseOverlap {
  readonly first: Course;
  readonly second: Course;
  /** First day on which both run. */
  readonly from: CalendarDate;
}

/**
 * Courses of one citizen that run on the same day (both are computed; the user is asked whether it is meant). A course
 * without an end runs to the end of its method's last month, or on, where the method has none.
 */
export function findOverlaps(
  courses: readonly Course[],
  rules: Pick<CourseRules, 'methods'>,
): readonly CourseOverlap[] {
  const ofCitizens = [...groupBy(courses, (course) => course.citizenId).values()];
  const overlaps = ofCitizens.flatMap((ofOne) => {
    const inOrder = [...ofOne].sort(byStart);
    return inOrder.flatMap((first, index) => {
      const lastDay = lastDayOf(first, rules);
      const running = inOrder.slice(index + 1).filter(({ start, end }) => {
        const isRunning = end === undefined || compareDates(start, end) <= 0;
        return isRunning && (lastDay === null || compareDates(start, lastDay) <= 0);
      });
      return running.map((second) => ({ first, second, from: second.start }));
    });
  });
  return overlaps.sort((a, b) => compareText(a.first.citizenId, b.first.citizenId));
}

function byStart(a: Course, b: Course): number {
  return compareDates(a.start, b.start) || compareText(a.id, b.id);
}

function lastDayOf(course: Course, rules: Pick<CourseRules, 'methods'>): CalendarDate | null {
  if (course.end !== undefined) return course.end;
  const { lastMonth } = courseClock(course, rules.methods[course.method]);
  return lastMonth === null ? null : lastDayOfMonth(lastMonth);
}
