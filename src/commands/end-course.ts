import type { CalendarDate } from '../domain/calendar/calendar-date';
import { correctCourse } from './correct-course';
import type { CommandContext, Outcome, WriteReport } from './types';

/** When and why a course ended; the reason is one of the list `Afslutningsårsag`. */
export interface CourseEnd {
  readonly courseId: string;
  readonly end: CalendarDate;
  readonly endReason: string;
}

/** Ends a course: date and reason are written in its row, and the clock stops in the month of the end. */
export function endCourse(context: CommandContext, end: CourseEnd): Promise<Outcome<WriteReport>> {
  return correctCourse(context, end);
}
