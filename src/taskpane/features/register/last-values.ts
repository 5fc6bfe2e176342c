import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import { compareDates } from '../../../domain/calendar/compare-dates';
import type { Course, Facts, Measurement } from '../../../domain/dobbelt-bundlinje/facts';

/** Hours registered for a course in one month, all rows together; `null` when there are none. */
export function hoursInMonth(facts: Facts, course: Course, month: MonthNumber): number | null {
  const rows = facts.hours.filter((row) => belongsTo(row, course) && row.month === month);
  return rows.length === 0 ? null : rows.reduce((sum, { hours }) => sum + hours, 0);
}

/** The latest month before `month` with hours, and how many. */
export function lastHours(facts: Facts, course: Course, month: MonthNumber) {
  const months = facts.hours
    .filter((row) => belongsTo(row, course) && row.month < month)
    .map((row) => row.month);
  if (months.length === 0) return null;
  const latest = Math.max(...months);
  return { month: latest, hours: hoursInMonth(facts, course, latest) ?? 0 };
}

/** The latest measurement with the course's own instrument. */
export function lastMeasurement(facts: Facts, course: Course): Measurement | undefined {
  return facts.measurements
    .filter(
      ({ citizenId, instrument }) => citizenId === course.citizenId && instrument === course.goalInstrument,
    )
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

function belongsTo(row: { readonly citizenId: string; readonly courseId?: string }, course: Course): boolean {
  return row.citizenId === course.citizenId && (row.courseId === undefined || row.courseId === course.id);
}
