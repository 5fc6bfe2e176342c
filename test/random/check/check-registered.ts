import type { Registration, WorkbookView } from '../../../src/commands/types';
import type { Course } from '../../../src/domain/dobbelt-bundlinje/facts';
import { compareDates } from '../../../src/domain/calendar/compare-dates';
import { monthNumber } from '../../../src/domain/calendar/month-number';

function courseIn({ facts }: WorkbookView, id: string): Course | undefined {
  return facts.courses.find((course) => course.id === id);
}

/** Rows with a *fejl* may hide anything; then nothing is asked about this citizen. */
function isInDoubt({ facts }: WorkbookView, { id, citizenId }: Course): boolean {
  const isMeant = (row: { citizenId?: string; courseId?: string }) =>
    row.citizenId === citizenId || row.courseId === id || row.citizenId === undefined;
  return facts.leftOut.some(isMeant) || facts.courses.filter((one) => one.citizenId === citizenId).length > 1;
}

/** What was registered is what is read afterwards: the month's hours once, the day's measurement once. */
export function checkRegistered(
  { courseId, hours, measurement }: Registration,
  before: WorkbookView,
  after: WorkbookView,
): void {
  const course = courseIn(after, courseId);
  if (course === undefined || isInDoubt(after, course)) return;
  if (hours !== undefined) {
    const month = monthNumber(hours.month);
    const rows = after.facts.hours.filter((row) => row.citizenId === course.citizenId && row.month === month);
    const total = rows.reduce((sum, row) => sum + row.hours, 0);
    expect({ hours: total }).toEqual({ hours: hours.hours });
  }
  if (measurement === undefined) return;
  const onDay = ({ facts }: WorkbookView) =>
    facts.measurements.filter(
      ({ citizenId, instrument, date }) =>
        citizenId === course.citizenId &&
        instrument === course.goalInstrument &&
        compareDates(date, measurement.date) === 0,
    );
  const answers = measurement.answers?.reduce<number>((sum, answer) => sum + (answer ?? 0), 0);
  const score = answers === undefined ? measurement.total : answers * 4;
  expect(onDay(after).length).toBe(Math.max(1, onDay(before).length));
  expect(onDay(after).map((row) => row.score)).toContain(score);
}
