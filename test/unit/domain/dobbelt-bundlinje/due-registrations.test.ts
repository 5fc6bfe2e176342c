import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import type { Facts } from '../../../../src/domain/dobbelt-bundlinje/facts';

const january = 2026 * 12;
const facts: Facts = {
  citizens: [],
  courses: [
    {
      id: 'F-1',
      citizenId: 'B-1',
      method: 'CTI',
      start: { year: 2026, month: 1, day: 1 },
      goalInstrument: 'WHO-5',
    },
  ],
  expectedHours: [],
  expectedGoals: [],
  hours: [1, 3].map((month) => ({ citizenId: 'B-1', month: january + month, hours: 4 })),
  measurements: [],
  leftOut: [],
  reportDate: { year: 2026, month: 4, day: 30 },
  limits: { timeShare: 0.2, meaningfulChanges: 1 },
};

const due = (given: Facts) => calculateCourses(given, courseRules)[0]?.due;

describe('dueRegistrations', () => {
  test('names months without hours and measuring months without a measurement, in order', () => {
    expect(due(facts)).toEqual([
      { kind: 'hours', month: 1, calendarMonth: january },
      { kind: 'goal', month: 1, calendarMonth: january },
      { kind: 'hours', month: 3, calendarMonth: january + 2 },
      { kind: 'goal', month: 4, calendarMonth: january + 3 },
    ]);
  });

  test('nothing is due before the month has ended', () => {
    expect(due({ ...facts, reportDate: { year: 2026, month: 1, day: 30 } })).toEqual([]);
  });

  test('hours and measurements of citizens without a course disturb nobody', () => {
    const stray: Facts = {
      ...facts,
      hours: [...facts.hours, { citizenId: 'B-9', month: january, hours: 4 }],
      measurements: [
        { citizenId: 'B-9', date: { year: 2026, month: 1, day: 2 }, instrument: 'WHO-5', score: 40 },
      ],
    };
    expect(calculateCourses(stray, courseRules)).toEqual(calculateCourses(facts, courseRules));
  });
});
