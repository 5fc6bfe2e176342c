import { courseRules } from '../../../catalogue/course-rules';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { courseClock } from '../../../domain/dobbelt-bundlinje/course-clock';
import type { Course } from '../../../domain/dobbelt-bundlinje/facts';
import { lastDayOfMonth } from '../../../domain/calendar/month-days';

/** The day from which month 1 of a course can be reported. */
export function endOfFirstMonth(course: Course): CalendarDate {
  return lastDayOfMonth(courseClock(course, courseRules.methods[course.method]).firstMonth);
}
