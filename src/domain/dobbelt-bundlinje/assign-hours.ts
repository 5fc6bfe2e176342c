import type { MonthNumber } from '../calendar/calendar-date';
import { coversMonth, type CourseClock } from './course-clock';

/**
 * Which of a citizen's courses hours without a course belong to: every course that covers the month. Where none does,
 * they are hours outside and shown with the next course to start (contact phase), else with the one that ended last.
 */
export function coursesForMonth<Item extends { readonly clock: CourseClock }>(
  courses: readonly Item[],
  month: MonthNumber,
): readonly Item[] {
  const covering = courses.filter(({ clock }) => coversMonth(clock, month));
  if (covering.length > 0) return covering;
  const later = courses.filter(({ clock }) => clock.startMonth > month);
  if (later.length > 0) {
    const next = Math.min(...later.map(({ clock }) => clock.startMonth));
    return later.filter(({ clock }) => clock.startMonth === next);
  }
  const last = Math.max(...courses.map(({ clock }) => lastMonthOf(clock)));
  return courses.filter(({ clock }) => lastMonthOf(clock) === last);
}

function lastMonthOf(clock: CourseClock): number {
  return clock.lastMonth ?? Infinity;
}
