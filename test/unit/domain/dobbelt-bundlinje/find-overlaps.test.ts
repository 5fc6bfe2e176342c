import fc from 'fast-check';
import { courseRules } from '../../../../src/catalogue/course-rules';
import { parseIsoDate } from '../../../../src/domain/calendar/iso-date';
import type { Course, SupportMethodId } from '../../../../src/domain/dobbelt-bundlinje/facts';
import { findOverlaps } from '../../../../src/domain/dobbelt-bundlinje/find-overlaps';
import { anyFacts } from './arbitrary-facts';

const on = (text: string) => parseIsoDate(text) ?? { year: 0, month: 0, day: 0 };

function course(
  id: string,
  method: SupportMethodId,
  start: string,
  end?: string,
  citizenId = 'B-0001',
): Course {
  const base = { id, citizenId, method, start: on(start), goalInstrument: 'WHO-5' as const };
  return end === undefined ? base : { ...base, end: on(end) };
}

const pairs = (courses: readonly Course[]) =>
  findOverlaps(courses, courseRules).map(({ first, second }) => [first.id, second.id]);

describe('findOverlaps', () => {
  test('two courses of one citizen that share a day, the earlier one first', () => {
    const courses = [course('F-2', 'ICM', '2026-05-10'), course('F-1', 'CTI', '2026-01-01', '2026-05-10')];
    expect(findOverlaps(courses, courseRules)).toEqual([
      { first: courses[1], second: courses[0], from: on('2026-05-10') },
    ]);
  });

  test('a second course that ends, even on the day it began, overlaps as well', () => {
    const first = course('F-1', 'ICM', '2026-01-01');
    expect(pairs([first, course('F-2', 'ICM', '2026-02-01', '2026-03-01')])).toEqual([['F-1', 'F-2']]);
    expect(pairs([first, course('F-2', 'ICM', '2026-02-01', '2026-02-01')])).toEqual([['F-1', 'F-2']]);
  });

  test('the day after is no overlap, nor is another citizen', () => {
    expect(
      pairs([course('F-1', 'CTI', '2026-01-01', '2026-05-09'), course('F-2', 'ICM', '2026-05-10')]),
    ).toEqual([]);
    expect(
      pairs([course('F-1', 'ICM', '2026-01-01'), course('F-2', 'ICM', '2026-02-01', undefined, 'B-2')]),
    ).toEqual([]);
  });

  test('CTI without an end runs to the end of month 9, ICM goes on', () => {
    expect(pairs([course('F-1', 'CTI', '2026-01-16'), course('F-2', 'ICM', '2026-10-31')])).toEqual([
      ['F-1', 'F-2'],
    ]);
    expect(pairs([course('F-1', 'CTI', '2026-01-16'), course('F-2', 'ICM', '2026-11-01')])).toEqual([]);
    expect(pairs([course('F-1', 'ICM', '2020-01-01'), course('F-2', 'ICM', '2026-11-01')])).toEqual([
      ['F-1', 'F-2'],
    ]);
  });

  test('every pair of three is named, citizens in order', () => {
    const courses = [
      course('F-3', 'ICM', '2026-03-01', undefined, 'B-0002'),
      course('F-4', 'ICM', '2026-03-01', undefined, 'B-0002'),
      course('F-2', 'ICM', '2026-01-01'),
      course('F-1', 'ICM', '2026-01-01'),
      course('F-5', 'ICM', '2026-02-01'),
    ];
    expect(pairs(courses)).toEqual([
      ['F-1', 'F-2'],
      ['F-1', 'F-5'],
      ['F-2', 'F-5'],
      ['F-3', 'F-4'],
    ]);
  });

  test('a course that ended before it began overlaps nothing', () => {
    const turned = course('F-2', 'ICM', '2026-03-01', '2026-02-01');
    expect(pairs([course('F-1', 'ICM', '2026-01-01'), turned])).toEqual([]);
    expect(pairs([turned, course('F-3', 'ICM', '2026-03-01')])).toEqual([]);
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyFacts, ({ courses }) => {
        expect(findOverlaps([...courses].reverse(), courseRules)).toEqual(findOverlaps(courses, courseRules));
      }),
    );
  });
});
