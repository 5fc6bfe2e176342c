import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import type { Facts } from '../../../../src/domain/dobbelt-bundlinje/facts';

const start = { year: 2026, month: 1, day: 1 };
const bare: Facts = {
  citizens: [],
  courses: [{ id: 'F-1', citizenId: 'B-1', method: 'ICM', start, goalInstrument: 'WHO-5' }],
  expectedHours: [],
  expectedGoals: [],
  hours: [],
  measurements: [],
  leftOut: [],
  reportDate: { year: 2026, month: 2, day: 28 },
  limits: { timeShare: 0.2, meaningfulChanges: 1 },
};

const reasons = (facts: Facts) => calculateCourses(facts, courseRules)[0]?.missing;
const month = (number: number, hours: number) => ({
  courseId: 'F-1',
  period: { kind: 'month' as const, number },
  hours,
});

const hoursIn = (...months: number[]) =>
  months.map((number) => ({ citizenId: 'B-1', month: 2026 * 12 + number - 1, hours: 5 }));

describe('missingReasons', () => {
  test('names everything that is missing at once', () => {
    expect(reasons(bare)).toEqual([
      { kind: 'noHoursInMonth', months: [1, 2] },
      { kind: 'noExpectedHours', months: [1, 2] },
      { kind: 'noMeasurement' },
    ]);
  });

  test('estimates of 0 hours are no estimate: nothing is a share of nothing', () => {
    const zero = { ...bare, expectedHours: [month(1, 0), month(2, 0)] };
    expect(reasons(zero)).toContainEqual({ kind: 'noExpectedHours', months: [1, 2] });
    expect(calculateCourses({ ...zero, hours: hoursIn(1, 2) }, courseRules)[0]).toMatchObject({
      expectedHoursToDate: 0,
      actualHoursToDate: 10,
      timeDifference: 10,
      expectedShare: null,
      actualShare: null,
      timeDifferenceShare: null,
    });
    const oneZero = { ...bare, expectedHours: [month(1, 0), month(2, 5)] };
    expect(reasons(oneZero)?.map(({ kind }) => kind)).toEqual(['noHoursInMonth', 'noMeasurement']);
  });

  test('before month 1 has ended there is one reason, and what was left out', () => {
    const early: Facts = { ...bare, reportDate: { year: 2026, month: 1, day: 30 } };
    expect(reasons(early)).toEqual([{ kind: 'notStarted' }]);
    const leftOut = [{ concerns: 'hours' as const, courseId: 'F-1', place: 'Tid!C5' }];
    expect(reasons({ ...early, leftOut })).toEqual([
      { kind: 'notStarted' },
      { kind: 'leftOutRows', places: ['Tid!C5'] },
    ]);
  });

  test('a course with nothing expected and nothing reported has no months to show', () => {
    const early: Facts = { ...bare, reportDate: { year: 2026, month: 1, day: 30 } };
    expect(calculateCourses(early, courseRules)[0]).toMatchObject({ months: [], horizon: null, due: [] });
  });
});
