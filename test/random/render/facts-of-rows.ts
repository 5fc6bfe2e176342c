import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { monthNumber } from '../../../src/domain/calendar/month-number';
import type { Course, Facts } from '../../../src/domain/dobbelt-bundlinje/facts';
import { DATE_SERIALS } from '../../../src/sheets/read/plausible-dates';
import { dateOfSerial, serialOfDate } from '../../../src/workbook/serial-date';
import type { ValidRows } from '../arbitrary/valid-facts';

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}

function weeksAfter(start: CalendarDate, weeks: number): CalendarDate {
  const serial = Math.min((serialOfDate(start) ?? 0) + 7 * weeks, DATE_SERIALS.max);
  return dateOfSerial(serial) ?? start;
}

/** Only what is there: a property that is `undefined` or `null` is left out. */
function present<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): Partial<Record<Key, Value>> {
  return value === null || value === undefined
    ? {}
    : (Object.fromEntries([[key, value]]) as Partial<Record<Key, Value>>);
}

function courseOf(rows: ValidRows, id: string, index: number): Course {
  const { citizen, goalInstrument, method, start, lasting, endReason, worker } = at(rows.courses, index);
  return {
    ...{ id, citizenId: at(rows.citizens, citizen), method, start, goalInstrument },
    ...present('end', lasting === null ? null : weeksAfter(start, lasting)),
    ...present('endReason', endReason),
    ...present('worker', worker),
  };
}

/** The facts that rows stand for: what reading them must give again. */
export function factsOfRows(rows: ValidRows): Facts {
  const courses = rows.courseIds.map((id, index) => courseOf(rows, id, index));
  const months = rows.courseIds.flatMap((courseId, index) =>
    at(rows.courses, index).months.map((month) => ({ courseId, ...month })),
  );
  return {
    citizens: rows.citizens.map((id, index) => ({ id, ...present('birthYear', at(rows.birthYears, index)) })),
    courses,
    expectedHours: months.flatMap(({ courseId, month, hours }) =>
      hours === null ? [] : [{ courseId, period: { kind: 'month', number: month }, hours }],
    ),
    expectedGoals: months.map(({ courseId, month, goal }) => ({ courseId, month, score: goal })),
    hours: rows.hours.map(({ course, month, hours, hasCourse }) => {
      const { id, citizenId } = at(courses, course);
      return { citizenId, ...present('courseId', hasCourse ? id : null), month: monthNumber(month), hours };
    }),
    measurements: rows.measurements.map(({ citizen, date, instrument, score }) => {
      return { citizenId: at(rows.citizens, citizen), date, instrument, score };
    }),
    leftOut: [],
    reportDate: rows.reportDate,
    limits: { timeShare: 0.2, meaningfulChanges: 1 },
  };
}
