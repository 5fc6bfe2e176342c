import fc from 'fast-check';
import { courseRules } from '../../../../src/catalogue/course-rules';
import { calculateCourses } from '../../../../src/domain/dobbelt-bundlinje/calculate-courses';
import { courseClock } from '../../../../src/domain/dobbelt-bundlinje/course-clock';
import type { CourseResult } from '../../../../src/domain/dobbelt-bundlinje/course-result';
import type { Facts } from '../../../../src/domain/dobbelt-bundlinje/facts';
import { anyFacts, wholeCourse } from './arbitrary-facts';

const calculate = (facts: Facts) => calculateCourses(facts, courseRules);

function one(facts: Facts): CourseResult {
  const [result] = calculate(facts);
  if (result === undefined) throw new Error('The facts hold no course.');
  return result;
}

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('laws of dobbelt bundlinje, whatever the rows', () => {
  test('the order of the rows changes nothing', () => {
    const twoOrders = anyFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.record({
          courses: shuffled(facts.courses),
          expectedHours: shuffled(facts.expectedHours),
          expectedGoals: shuffled(facts.expectedGoals),
          hours: shuffled(facts.hours),
          measurements: shuffled(facts.measurements),
          leftOut: shuffled(facts.leftOut),
        }),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([facts, other]) =>
        expect(calculate({ ...facts, ...other })).toEqual(calculate(facts)),
      ),
    );
  });

  test('every course has a result, by citizen, start and id', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = calculate(facts).map(({ course: { citizenId, start, id } }) =>
          [
            citizenId,
            start.year,
            String(start.month).padStart(2, '0'),
            String(start.day).padStart(2, '0'),
            id,
          ].join(),
        );
        expect(keys).toHaveLength(facts.courses.length);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  test('a reading is missing exactly when a reason is given', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { reading, missing } of calculate(facts)) {
          expect(reading === 'missing').toBe(missing.length > 0);
        }
      }),
    );
  });

  test('accumulated hours never fall, and a gap ends them', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { months } of calculate(facts)) {
          for (const toDate of [
            months.map((m) => m.actualHoursToDate),
            months.map((m) => m.expectedHoursToDate),
          ]) {
            const known = toDate.filter((hours) => hours !== null);
            expect(toDate.slice(0, known.length)).toEqual(known);
            expect(known).toEqual([...known].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  test('a month never lies after the report date, past nine for CTI, or past the end', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { course, month, months } of calculate(facts)) {
          if (month === null) continue;
          expect(month).toBeLessThanOrEqual(course.method === 'CTI' ? 9 : Infinity);
          const calendarMonth = months[month - 1]?.calendarMonth ?? NaN;
          const { year, month: reportMonth } = facts.reportDate;
          expect(calendarMonth).toBeLessThanOrEqual(year * 12 + reportMonth - 1);
          const clock = courseClock(course, courseRules.methods[course.method]);
          expect(calendarMonth).toBeLessThanOrEqual(Math.max(clock.lastMonth ?? Infinity, clock.firstMonth));
        }
      }),
    );
  });

  test('every hour registered for a course is counted in a month or shown as outside, once', () => {
    const longAfter = { year: 2040, month: 1, day: 31 };
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of calculate({ ...facts, leftOut: [], reportDate: longAfter })) {
          const own = facts.hours.filter((row) => row.courseId === result.course.id);
          const withoutCourse = facts.hours.filter((row) => row.courseId === undefined);
          const alone = calculate({ ...facts, leftOut: [], reportDate: longAfter, hours: own }).find(
            ({ course }) => course.id === result.course.id,
          );
          const registered = own.reduce((sum, row) => sum + row.hours, 0);
          expect(allHours(alone)).toBeCloseTo(registered, 9);
          expect(allHours(result)).toBeLessThanOrEqual(
            registered + withoutCourse.reduce((sum, row) => sum + row.hours, 0),
          );
        }
      }),
    );
  });
});

function allHours(result: CourseResult | undefined): number {
  const inMonths = result?.months.reduce((sum, month) => sum + (month.actualHours ?? 0), 0) ?? NaN;
  return inMonths + (result?.hoursOutside ?? NaN);
}

describe('laws of a whole CTI course', () => {
  test('twice the hours, expected and actual, give the same shares and reading', () => {
    fc.assert(
      fc.property(wholeCourse, (facts) => {
        const doubled = one({
          ...facts,
          hours: facts.hours.map((row) => ({ ...row, hours: row.hours * 2 })),
          expectedHours: facts.expectedHours.map((row) => ({ ...row, hours: row.hours * 2 })),
        });
        const single = one(facts);
        expect(doubled.expectedShare).toBeCloseTo(single.expectedShare ?? NaN, 9);
        expect(doubled.actualShare).toBeCloseTo(single.actualShare ?? NaN, 9);
        expect(doubled.timeDifferenceShare).toBeCloseTo(single.timeDifferenceShare ?? NaN, 9);
        expect(doubled.actualHoursToDate).toBe(2 * (single.actualHoursToDate ?? NaN));
        expect(doubled.reading).toBe(single.reading);
      }),
    );
  });

  test('at the end the expected share is all of it', () => {
    fc.assert(
      fc.property(wholeCourse, (facts) => {
        expect(one(facts).months.at(-1)?.expectedShare).toBeCloseTo(1, 12);
      }),
    );
  });

  test('hours after the month reported change nothing', () => {
    fc.assert(
      fc.property(wholeCourse, fc.integer({ min: 1, max: 40 }), (facts, extra) => {
        const { course, month, months } = one(facts);
        const after = months[month ?? 0]?.calendarMonth;
        fc.pre(after !== undefined);
        const row = { citizenId: course.citizenId, courseId: course.id, month: after, hours: extra };
        expect(one({ ...facts, hours: [...facts.hours, row] })).toEqual(one(facts));
      }),
    );
  });

  test('one more hour in time adds one hour to the difference, no more', () => {
    fc.assert(
      fc.property(wholeCourse, (facts) => {
        const before = one(facts);
        const row = { citizenId: 'B-0001', month: before.months[0]?.calendarMonth ?? NaN, hours: 1 };
        const after = one({ ...facts, hours: [...facts.hours, row] });
        expect((after.timeDifference ?? NaN) - (before.timeDifference ?? NaN)).toBeCloseTo(1, 9);
        expect(after.expectedShare).toBe(before.expectedShare);
        expect(after.goal).toEqual(before.goal);
      }),
    );
  });

  test('the same course on an instrument turned round reads progress the other way', () => {
    const lowIsGood = {
      ...courseRules,
      instruments: {
        ...courseRules.instruments,
        'WHO-5': { ...courseRules.instruments['WHO-5'], betterIs: 'low' as const },
      },
    };
    fc.assert(
      fc.property(wholeCourse, (facts) => {
        const [turned] = calculateCourses(facts, lowIsGood);
        expect(turned?.goal?.difference).toBe(one(facts).goal?.difference);
        expect(turned?.goal?.progress).toBeCloseTo(-(one(facts).goal?.progress ?? NaN), 12);
      }),
    );
  });
});
