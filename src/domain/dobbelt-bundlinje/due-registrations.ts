import type { CourseMonth, DueRegistration } from './course-result';
import type { Withheld } from './withheld';

/**
 * Registrations that are due: months without hours, and measuring months without a measurement, in order of month. Where
 * a left-out row may be the missing one, nothing is due until it has been mended, or it would be registered twice.
 * @param months the months up to the one reported
 */
export function dueRegistrations(
  months: readonly CourseMonth[],
  withheld: Withheld,
): readonly DueRegistration[] {
  return months.flatMap(({ month, calendarMonth, actualHours, actualGoal, isMeasuringMonth }) => {
    const due: DueRegistration[] = [];
    if (!withheld.hours && actualHours === null) due.push({ kind: 'hours', month, calendarMonth });
    if (!withheld.goal && isMeasuringMonth && actualGoal === null) {
      due.push({ kind: 'goal', month, calendarMonth });
    }
    return due;
  });
}
