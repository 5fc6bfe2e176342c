import { coursesForMonth } from '../../../../src/domain/dobbelt-bundlinje/assign-hours';

const course = (id: string, startMonth: number, lastMonth: number | null) => ({
  id,
  clock: { startMonth, firstMonth: startMonth, lastMonth },
});

const first = course('first', 10, 18);
const second = course('second', 15, 20);
const third = course('third', 30, null);
const ids = (courses: readonly (typeof first)[], month: number) =>
  coursesForMonth(courses, month).map(({ id }) => id);

describe('hours without a course belong to', () => {
  test('every course of the citizen that covers the month', () => {
    expect(ids([first, second, third], 10)).toEqual(['first']);
    expect(ids([first, second, third], 18)).toEqual(['first', 'second']);
    expect(ids([first, second, third], 99)).toEqual(['third']);
  });

  test('the next course to start when none covers it (contact phase)', () => {
    expect(ids([first, second, third], 9)).toEqual(['first']);
    expect(ids([first, second, third], 25)).toEqual(['third']);
    expect(ids([course('twin', 10, null), first, second], 3)).toEqual(['twin', 'first']);
  });

  test('the course that ended last when none is to come', () => {
    expect(ids([first, second], 21)).toEqual(['second']);
    expect(ids([first, course('same', 12, 18)], 40)).toEqual(['first', 'same']);
  });

  test('nobody when the citizen has no course', () => {
    expect(ids([], 5)).toEqual([]);
  });
});
