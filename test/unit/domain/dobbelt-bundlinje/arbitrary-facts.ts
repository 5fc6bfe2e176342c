import fc from 'fast-check';
import { makeDate } from '../../../../src/domain/calendar/make-date';
import { addMonths } from '../../../../src/domain/calendar/date-arithmetic';
import { monthNumber } from '../../../../src/domain/calendar/month-number';
import type { Course, Facts, LeftOutRow } from '../../../../src/domain/dobbelt-bundlinje/facts';

const citizenIds = ['B-0001', 'B-0002', 'B-0003'];
const courseIds = ['F-0001', 'F-0002', 'F-0003', 'F-0004', 'F-0005'];
const citizen = fc.constantFrom(...citizenIds);
const courseId = fc.constantFrom(...courseIds);
const hours = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4);
const score = fc.integer({ min: 0, max: 25 }).map((steps) => steps * 4);
const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, dayOfMonth]) => makeDate(year, month, dayOfMonth) ?? { year, month, day: 1 });

const course = fc
  .record({
    citizenId: citizen,
    method: fc.constantFrom('CTI' as const, 'ICM' as const),
    start: day,
    lasting: fc.option(fc.integer({ min: 0, max: 14 })),
    goalInstrument: fc.constant('WHO-5' as const),
  })
  .map(({ lasting, ...rest }) =>
    lasting === null ? rest : { ...rest, end: addMonths(rest.start, lasting) },
  );

const period = fc.oneof(
  fc.record({ kind: fc.constant('phase' as const), number: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('month' as const), number: fc.integer({ min: 1, max: 12 }) }),
);

const leftOut: fc.Arbitrary<LeftOutRow> = fc.record(
  {
    concerns: fc.constantFrom('course', 'hours', 'measurement', 'expectation'),
    citizenId: citizen,
    courseId,
    place: fc.constantFrom('Tid!C7', 'Målinger!E9', 'Forventninger!D4'),
  },
  { requiredKeys: ['concerns', 'place'] },
);

/** Facts as a team could have them, with gaps, overlaps, early ends, doubled rows and rows that belong nowhere. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  citizens: fc.constant(citizenIds.map((id) => ({ id }))),
  courses: fc
    .array(course, { minLength: 1, maxLength: courseIds.length })
    .map((courses): Course[] => courses.map((each, index) => ({ ...each, id: `F-000${index + 1}` }))),
  expectedHours: fc.array(fc.record({ courseId, period, hours }), { maxLength: 40 }),
  expectedGoals: fc.array(fc.record({ courseId, month: fc.integer({ min: 1, max: 12 }), score }), {
    maxLength: 25,
  }),
  hours: fc.array(
    fc.record(
      { citizenId: citizen, courseId, month: day.map(monthNumber), hours },
      { requiredKeys: ['citizenId', 'month', 'hours'] },
    ),
    { maxLength: 120 },
  ),
  measurements: fc.array(
    fc.record({
      citizenId: citizen,
      date: day,
      instrument: fc.constantFrom('WHO-5' as const, 'ORS' as const),
      score: fc.option(score),
    }),
    { maxLength: 40 },
  ),
  leftOut: fc.array(leftOut, { maxLength: 2 }),
  reportDate: day,
  limits: fc.constant({ timeShare: 0.2, meaningfulChanges: 1 }),
});

/** One whole CTI course with an hour count in every month, so that laws about complete courses are met often. */
export const wholeCourse: fc.Arbitrary<Facts> = fc
  .record({
    start: day,
    phases: fc.array(
      hours.filter((each) => each > 0),
      { minLength: 3, maxLength: 3 },
    ),
    actual: fc.array(hours, { minLength: 9, maxLength: 9 }),
    expectedScores: fc.array(score, { minLength: 4, maxLength: 4 }),
    actualScores: fc.array(score, { minLength: 4, maxLength: 4 }),
    reported: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ start, phases, actual, expectedScores, actualScores, reported }) => {
    const first = { ...start, day: 1 };
    const measuring = [1, 4, 7, 9];
    return {
      citizens: [{ id: 'B-0001' }],
      courses: [{ id: 'F-0001', citizenId: 'B-0001', method: 'CTI', start: first, goalInstrument: 'WHO-5' }],
      expectedHours: phases.map((each, index) => ({
        courseId: 'F-0001',
        period: { kind: 'phase', number: index + 1 },
        hours: each,
      })),
      expectedGoals: measuring.map((month, index) => ({
        courseId: 'F-0001',
        month,
        score: expectedScores[index] ?? 0,
      })),
      hours: actual.map((each, index) => ({
        citizenId: 'B-0001',
        courseId: 'F-0001',
        month: monthNumber(first) + index,
        hours: each,
      })),
      measurements: measuring.map((month, index) => ({
        citizenId: 'B-0001',
        date: addMonths(first, month - 1),
        instrument: 'WHO-5',
        score: actualScores[index] ?? 0,
      })),
      leftOut: [],
      reportDate: addMonths(first, reported),
      limits: { timeShare: 0.2, meaningfulChanges: 1 },
    };
  });
