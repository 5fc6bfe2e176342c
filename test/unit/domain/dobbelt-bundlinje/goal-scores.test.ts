import { instruments } from '../../../../src/catalogue/instruments';
import { supportMethods } from '../../../../src/catalogue/support-methods';
import { makeDate } from '../../../../src/domain/calendar/make-date';
import { courseClock } from '../../../../src/domain/dobbelt-bundlinje/course-clock';
import type { Course, Measurement } from '../../../../src/domain/dobbelt-bundlinje/facts';
import { actualScores, expectedScores } from '../../../../src/domain/dobbelt-bundlinje/goal-scores';

const day = (month: number, dayOfMonth: number, year = 2026) =>
  makeDate(year, month, dayOfMonth) ?? { year: 0, month: 0, day: 0 };

const course: Course = {
  id: 'F-0001',
  citizenId: 'B-0001',
  method: 'CTI',
  start: day(1, 20),
  end: day(5, 10),
  goalInstrument: 'WHO-5',
};
const clock = courseClock(course, supportMethods.CTI);
const measured = (
  date: Measurement['date'],
  score: number | null,
  instrument: Measurement['instrument'] = 'WHO-5',
) => ({
  citizenId: 'B-0001',
  date,
  instrument,
  score,
});

function scores(measurements: readonly Measurement[], instrument = instruments['WHO-5']) {
  return Object.fromEntries(actualScores(course, clock, instrument, measurements));
}

describe('actualScores', () => {
  test('counts from the day of the start; what lies before month 1 belongs to month 1', () => {
    expect(scores([measured(day(1, 19), 20)])).toEqual({});
    expect(scores([measured(day(1, 20), 24)])).toEqual({ 1: 24 });
    expect(scores([measured(day(1, 20), 24), measured(day(2, 2), 28)])).toEqual({ 1: 28 });
  });

  test('the latest complete measurement of the month rules', () => {
    const rows = [measured(day(3, 20), 48), measured(day(3, 2), 32), measured(day(3, 28), null)];
    expect(scores(rows)).toEqual({ 2: 48 });
    expect(scores([...rows].reverse())).toEqual({ 2: 48 });
  });

  test('of two on one day the less favourable rules, in either order', () => {
    const rows = [measured(day(3, 2), 40), measured(day(3, 2), 44)];
    const lowIsGood = { ...instruments['WHO-5'], betterIs: 'low' as const };
    expect([scores(rows), scores([...rows].reverse())]).toEqual([{ 2: 40 }, { 2: 40 }]);
    expect([scores(rows, lowIsGood), scores([...rows].reverse(), lowIsGood)]).toEqual([{ 2: 44 }, { 2: 44 }]);
  });

  test('another instrument is not in this course’s curve', () => {
    expect(scores([measured(day(3, 2), 20, 'ORS')])).toEqual({});
  });

  test('the month of the end counts whole, the one after not at all', () => {
    expect(scores([measured(day(5, 31), 60), measured(day(6, 1), 64)])).toEqual({ 4: 60 });
  });
});

describe('expectedScores', () => {
  test('the higher of two entries for one month counts, in either order', () => {
    const rows = [
      { courseId: 'F-0001', month: 1, score: 28 },
      { courseId: 'F-0001', month: 4, score: 40 },
      { courseId: 'F-0001', month: 4, score: 44 },
    ];
    expect(Object.fromEntries(expectedScores(rows))).toEqual({ 1: 28, 4: 44 });
    expect(Object.fromEntries(expectedScores([...rows].reverse()))).toEqual({ 1: 28, 4: 44 });
  });
});
