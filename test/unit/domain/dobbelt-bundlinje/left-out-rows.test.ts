import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import type { Facts, LeftOutRow } from '../../../../src/domain/dobbelt-bundlinje/facts';

const start = { year: 2026, month: 1, day: 1 };

/** Two courses of B-1 and one of B-2, all as expected in month 1. */
function factsWith(leftOut: readonly LeftOutRow[]): Facts {
  const ids = ['F-1', 'F-2', 'F-3'];
  const owner = (id: string) => (id === 'F-3' ? 'B-2' : 'B-1');
  return {
    citizens: [],
    courses: ids.map((id) => ({ id, citizenId: owner(id), method: 'CTI', start, goalInstrument: 'WHO-5' })),
    expectedHours: ids.map((courseId) => ({ courseId, period: { kind: 'phase', number: 1 }, hours: 54 })),
    expectedGoals: ids.map((courseId) => ({ courseId, month: 1, score: 28 })),
    hours: ids.map((courseId) => ({ citizenId: owner(courseId), courseId, month: 2026 * 12, hours: 18 })),
    measurements: ['B-1', 'B-2'].map((citizenId) => ({
      citizenId,
      date: start,
      instrument: 'WHO-5',
      score: 28,
    })),
    leftOut,
    reportDate: { year: 2026, month: 1, day: 31 },
    limits: { timeShare: 0.2, meaningfulChanges: 1 },
  };
}

function missing(...rows: LeftOutRow[]): string[] {
  const results = calculateCourses(factsWith(rows), courseRules);
  return results.filter(({ reading }) => reading === 'missing').map(({ course }) => course.id);
}

describe('a left-out row withholds the reading of', () => {
  test('nobody when there is none', () => {
    expect(missing()).toEqual([]);
  });

  test('the course it names', () => {
    expect(missing({ concerns: 'hours', courseId: 'F-2', citizenId: 'B-1', place: 'Tid!C5' })).toEqual([
      'F-2',
    ]);
  });

  test('all courses of the citizen it names', () => {
    expect(missing({ concerns: 'measurement', citizenId: 'B-1', place: 'Målinger!C5' })).toEqual([
      'F-1',
      'F-2',
    ]);
  });

  test('all courses of the citizen when the course it names is unknown', () => {
    expect(missing({ concerns: 'hours', courseId: 'F-9', citizenId: 'B-1', place: 'Tid!C5' })).toEqual([
      'F-1',
      'F-2',
    ]);
  });

  test('nobody when it names nobody: the result counts it', () => {
    expect(missing({ concerns: 'hours', place: 'Tid!C5' })).toEqual([]);
    expect(missing({ concerns: 'expectation', courseId: 'F-9', place: 'Forventninger!C5' })).toEqual([]);
    expect(missing({ concerns: 'hours', citizenId: 'B-9', place: 'Tid!C5' })).toEqual([]);
  });

  test('its own id when it is a course, never the citizen’s other courses', () => {
    expect(missing({ concerns: 'course', courseId: 'F-9', citizenId: 'B-1', place: 'Forløb!A5' })).toEqual(
      [],
    );
    expect(missing({ concerns: 'course', courseId: 'F-1', citizenId: 'B-1', place: 'Forløb!A5' })).toEqual([
      'F-1',
    ]);
  });
});

describe('what a left-out row withholds', () => {
  const result = (...rows: LeftOutRow[]) => {
    const found = calculateCourses(factsWith(rows), courseRules).find(({ course }) => course.id === 'F-1');
    if (found === undefined) throw new Error('F-1 has no result.');
    return found;
  };

  test('a course row with the same id: everything but the course itself', () => {
    const doubled = result({ concerns: 'course', courseId: 'F-1', place: 'Forløb!A5' });
    expect(doubled).toMatchObject({
      month: 1,
      totalExpectedHours: null,
      actualHoursToDate: null,
      goal: null,
      due: [],
      missing: [{ kind: 'leftOutRows', places: ['Forløb!A5'] }],
    });
  });

  test('several rows are named once each, in order', () => {
    const rows = ['Tid!C9', 'Tid!C10', 'Tid!C9', 'Målinger!A2'];
    const places = rows.map((place): LeftOutRow => ({ concerns: 'hours', citizenId: 'B-1', place }));
    expect(result(...places).missing).toEqual([
      { kind: 'leftOutRows', places: ['Målinger!A2', 'Tid!C10', 'Tid!C9'] },
    ]);
  });

  test('hours leave the goal, a measurement leaves the time, an expectation leaves what was done', () => {
    const hours = result({ concerns: 'hours', citizenId: 'B-1', place: 'x' });
    expect(hours).toMatchObject({ actualShare: null, timeDifference: null, expectedHoursToDate: 18 });
    expect(hours.goal).toMatchObject({ month: 1, difference: 0, progress: 0 });

    const goal = result({ concerns: 'measurement', citizenId: 'B-1', place: 'x' });
    expect(goal).toMatchObject({ goal: null, timeDifference: 0, expectedShare: 1 / 3 });

    const expectation = result({ concerns: 'expectation', courseId: 'F-1', place: 'x' });
    expect(expectation).toMatchObject({
      goal: null,
      horizon: null,
      actualHoursToDate: 18,
      actualShare: null,
    });
    expect(expectation.months).toHaveLength(1);
    expect(expectation.months[0]).toMatchObject({ expectedGoal: null, actualGoal: 28, actualHours: 18 });
  });
});
