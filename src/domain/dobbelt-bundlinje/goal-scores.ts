import { compareDates } from '../calendar/compare-dates';
import { monthNumber } from '../calendar/month-number';
import { isBetterScore } from '../instruments/measure-progress';
import type { Instrument } from '../instruments/instrument';
import { courseMonth, type CourseClock } from './course-clock';
import type { Course, ExpectedGoal, Measurement } from './facts';

/** Scores in single months of a course (1, 2, …). */
export type ScoreByMonth = ReadonlyMap<number, number>;

/**
 * Actual score per month of the course: the latest complete measurement on the course's own instrument dated in it.
 * One before the start is not in the curve; one from the start on, but before month 1, counts in month 1. Of two on the
 * same day the less favourable counts, so that the order of the rows never decides.
 */
export function actualScores(
  course: Course,
  clock: CourseClock,
  instrument: Instrument,
  measurements: readonly Measurement[],
): ScoreByMonth {
  const latest = new Map<number, { readonly measurement: Measurement; readonly score: number }>();
  for (const measurement of measurements) {
    const { score, date } = measurement;
    const month = courseMonth(clock, monthNumber(date));
    const isOurs = measurement.instrument === instrument.id && compareDates(date, course.start) >= 0;
    if (!isOurs || score === null || month === null) continue;
    const known = latest.get(month);
    const order = known === undefined ? 1 : compareDates(date, known.measurement.date);
    const isWorse = known !== undefined && isBetterScore(instrument, known.score, score);
    if (order > 0 || (order === 0 && isWorse)) latest.set(month, { measurement, score });
  }
  return new Map([...latest].map(([month, { score }]) => [month, score]));
}

/** Expected score per month of the course. Of two entries for one month the higher number counts, whatever the order. */
export function expectedScores(entries: readonly ExpectedGoal[]): ScoreByMonth {
  const scores = new Map<number, number>();
  for (const { month, score } of entries) scores.set(month, Math.max(score, scores.get(month) ?? score));
  return scores;
}
