import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { missingWords } from '../../text/missing';

/** Why a course has no reading, all reasons in one cell; empty when it has one. */
export function reasonWords({ course, missing, months }: CourseResult): string {
  const context = {
    instrument: course.goalInstrument,
    calendarMonth: (month: number) => months[month - 1]?.calendarMonth,
  };
  return missing.map((reason) => missingWords(reason, context)).join('; ');
}
