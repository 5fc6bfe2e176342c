import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { compareDates } from '../../domain/calendar/compare-dates';
import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';

/** A citizen's courses with the latest started first; that one is shown, the others are only named. */
export function latestFirst(results: readonly CourseResult[], citizenId: string): readonly CourseResult[] {
  return results.filter(({ course }) => course.citizenId === citizenId).toReversed();
}

/** Whether a course is still running on the report date: not ended, or ended later. */
export function isActive({ course }: CourseResult, reportDate: CalendarDate): boolean {
  return course.end === undefined || compareDates(course.end, reportDate) > 0;
}
