import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import type { Facts } from '../../../../src/domain/dobbelt-bundlinje/facts';

describe('calculating many courses', () => {
  test('5,000 citizens with 12 months take well under a second', () => {
    const courses = Array.from({ length: 5000 }, (_, index) => ({
      id: `F-${index}`,
      citizenId: `B-${index}`,
      method: 'ICM' as const,
      start: { year: 2025, month: 1, day: 1 },
      goalInstrument: 'WHO-5' as const,
    }));
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const facts: Facts = {
      citizens: [],
      courses,
      expectedHours: courses.flatMap(({ id }) =>
        months.map((number) => ({ courseId: id, period: { kind: 'month' as const, number }, hours: 12.1 })),
      ),
      expectedGoals: courses.flatMap(({ id }) =>
        [1, 4, 7, 10].map((month) => ({ courseId: id, month, score: 40 })),
      ),
      hours: courses.flatMap(({ citizenId }) =>
        months.map((month) => ({ citizenId, month: 2025 * 12 + month - 1, hours: 10.3 })),
      ),
      measurements: courses.flatMap(({ citizenId }) =>
        [1, 4, 7, 10].map((month) => ({
          citizenId,
          date: { year: 2025, month, day: 5 },
          instrument: 'WHO-5' as const,
          score: 44,
        })),
      ),
      leftOut: [],
      reportDate: { year: 2025, month: 12, day: 31 },
      limits: { timeShare: 0.2, meaningfulChanges: 1 },
    };
    const began = process.hrtime.bigint();
    const results = calculateCourses(facts, courseRules);
    const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
    expect(results.filter((result) => result.reading === 'asExpected')).toHaveLength(5000);
    // Ten times what it takes; quadratic work over courses × rows would take minutes.
    expect(milliseconds).toBeLessThan(5000);
  });
});
