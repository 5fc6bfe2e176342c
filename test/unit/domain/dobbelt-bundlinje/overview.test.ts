import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import type { Facts } from '../../../../src/domain/dobbelt-bundlinje/facts';
import { overview } from '../../../../src/domain/dobbelt-bundlinje/overview';

const start = { year: 2026, month: 1, day: 1 };
const facts: Facts = {
  citizens: [],
  courses: ['1', '2', '3'].map((number) => ({
    id: `F-${number}`,
    citizenId: `B-${number}`,
    method: 'CTI',
    start,
    goalInstrument: 'WHO-5',
  })),
  expectedHours: [{ courseId: 'F-1', period: { kind: 'phase', number: 1 }, hours: 54 }],
  expectedGoals: [{ courseId: 'F-1', month: 1, score: 28 }],
  hours: [{ citizenId: 'B-1', month: 2026 * 12, hours: 18 }],
  measurements: [{ citizenId: 'B-1', date: start, instrument: 'WHO-5', score: 28 }],
  leftOut: [],
  reportDate: { year: 2026, month: 1, day: 31 },
  limits: { timeShare: 0.2, meaningfulChanges: 1 },
};

describe('overview', () => {
  test('counts readings and what is due', () => {
    expect(overview(calculateCourses(facts, courseRules))).toEqual({
      courses: 3,
      byReading: {
        asExpected: 1,
        lessTimeGood: 0,
        lessTimePoor: 0,
        moreTimeGood: 0,
        moreTimePoor: 0,
        missing: 2,
      },
      due: 4,
      coursesWithDue: 2,
    });
  });

  test('of nothing is nothing, with every reading named', () => {
    expect(overview([])).toEqual({
      courses: 0,
      byReading: {
        asExpected: 0,
        lessTimeGood: 0,
        lessTimePoor: 0,
        moreTimeGood: 0,
        moreTimePoor: 0,
        missing: 0,
      },
      due: 0,
      coursesWithDue: 0,
    });
  });
});
