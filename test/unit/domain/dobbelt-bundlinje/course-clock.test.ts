import { supportMethods } from '../../../../src/catalogue/support-methods';
import { parseIsoDate } from '../../../../src/domain/calendar/iso-date';
import {
  courseClock,
  courseMonth,
  coversMonth,
  reportedMonth,
} from '../../../../src/domain/dobbelt-bundlinje/course-clock';

const { CTI, ICM } = supportMethods;
const january = 2026 * 12;

function on(text: string) {
  return parseIsoDate(text) ?? { year: 0, month: 0, day: 0 };
}

describe('courseClock', () => {
  test('month 1 is that of the start up to the 15th, the next one from the 16th', () => {
    expect(courseClock({ start: on('2026-01-15') }, ICM)).toEqual({
      startMonth: january,
      firstMonth: january,
      lastMonth: null,
    });
    expect(courseClock({ start: on('2026-01-16') }, ICM).firstMonth).toBe(january + 1);
    expect(courseClock({ start: on('2025-12-31') }, ICM).firstMonth).toBe(january);
  });

  test('CTI counts nine months from month 1, or to the end if that is sooner', () => {
    expect(courseClock({ start: on('2026-01-16') }, CTI).lastMonth).toBe(january + 9);
    expect(courseClock({ start: on('2026-01-01'), end: on('2026-04-02') }, CTI).lastMonth).toBe(january + 3);
    expect(courseClock({ start: on('2026-01-01'), end: on('2027-04-02') }, CTI).lastMonth).toBe(january + 8);
    expect(courseClock({ start: on('2026-01-01'), end: on('2027-04-02') }, ICM).lastMonth).toBe(january + 15);
  });
});

describe('courseMonth', () => {
  const late = courseClock({ start: on('2026-01-20'), end: on('2026-04-10') }, CTI);

  test('the start’s own month and the one after are both month 1 after a late start', () => {
    const months = [january - 1, january, january + 1, january + 2, january + 3, january + 4];
    expect(months.map((month) => courseMonth(late, month))).toEqual([null, 1, 1, 2, 3, null]);
    expect(months.map((month) => coversMonth(late, month))).toEqual([false, true, true, true, true, false]);
  });
});

describe('reportedMonth', () => {
  const clock = courseClock({ start: on('2026-01-01') }, CTI);

  test.each([
    ['2025-12-31', null],
    ['2026-01-30', null],
    ['2026-01-31', 1],
    ['2026-02-27', 1],
    ['2026-02-28', 2],
    ['2026-09-29', 8],
    ['2026-09-30', 9],
    ['2026-10-31', 9],
    ['2030-01-01', 9],
  ])('CTI from 1 January: at %s month %p', (date, month) => {
    expect(reportedMonth(clock, on(date))).toBe(month);
  });

  test('an open course goes on', () => {
    expect(reportedMonth(courseClock({ start: on('2026-01-01') }, ICM), on('2028-01-31'))).toBe(25);
  });

  test('an ended course stays at the month of its end', () => {
    const ended = courseClock({ start: on('2026-01-01'), end: on('2026-03-31') }, ICM);
    expect(reportedMonth(ended, on('2026-02-28'))).toBe(2);
    expect(reportedMonth(ended, on('2026-12-31'))).toBe(3);
  });

  test('a course that ended before it began has no month', () => {
    const turned = courseClock({ start: on('2026-03-01'), end: on('2026-01-01') }, ICM);
    expect(reportedMonth(turned, on('2026-12-31'))).toBeNull();
  });
});
