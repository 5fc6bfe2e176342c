import type { CourseCorrection, NewCourse } from '../../../commands/types';
import { compareDates } from '../../../domain/calendar/compare-dates';
import type { Course, Facts } from '../../../domain/dobbelt-bundlinje/facts';

/** Only what differs from the workbook; `null` when nothing does. Estimates go together as the next version. */
export function correctionOf(course: Course, facts: Facts, typed: NewCourse): CourseCorrection | null {
  const worker = typed.worker ?? '';
  const hoursChanged = !sameHours(course, facts, typed.expectedHours);
  const goalsChanged = !sameGoals(course, facts, typed.expectedGoals);
  const correction: CourseCorrection = {
    courseId: course.id,
    ...(compareDates(typed.start, course.start) === 0 ? {} : { start: typed.start }),
    ...(worker === (course.worker ?? '') ? {} : { worker }),
    ...(typed.method === course.method ? {} : { method: typed.method }),
    ...(hoursChanged || goalsChanged
      ? { expectedHours: typed.expectedHours, expectedGoals: typed.expectedGoals }
      : {}),
  };
  return Object.keys(correction).length > 1 ? correction : null;
}

function sameHours(course: Course, facts: Facts, typed: NewCourse['expectedHours']): boolean {
  const before = facts.expectedHours.filter(({ courseId }) => courseId === course.id);
  return (
    before.length === typed.length &&
    typed.every(({ period, number, hours }) =>
      before.some((one) => one.period.kind === period && one.period.number === number && one.hours === hours),
    )
  );
}

/** Answers are always news: what stands in the workbook is known by its score alone. */
function sameGoals(course: Course, facts: Facts, typed: NewCourse['expectedGoals']): boolean {
  const before = facts.expectedGoals.filter(({ courseId }) => courseId === course.id);
  return (
    before.length === typed.length &&
    typed.every(({ month, total }) => before.some((one) => one.month === month && one.score === total))
  );
}
