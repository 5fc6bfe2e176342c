import { groupBy } from '../collections/group-by';
import { sumOf } from '../statistics/sum-of';
import { courseMonth, type CourseClock } from './course-clock';
import type { RegisteredHours } from './facts';
import type { HoursByMonth } from './spread-expected-hours';

/** Hours registered for one course. */
export interface ActualHours {
  /** By month of the course; a month without a row is missing, a row with 0 is 0. */
  readonly byMonth: HoursByMonth;
  /** Hours in calendar months before the start's or after the last that counts. */
  readonly outside: number;
}

/** Adds up the registered hours by month of the course; several rows for one month add up. */
export function actualHours(clock: CourseClock, rows: readonly RegisteredHours[]): ActualHours {
  const groups = groupBy(rows, (row) => courseMonth(clock, row.month));
  const sums = [...groups].map(([month, items]) => ({
    month,
    hours: sumOf(items.map((item) => item.hours)),
  }));
  const byMonth = new Map<number, number>();
  let outside = 0;
  for (const { month, hours } of sums) {
    if (month === null) outside = hours;
    else byMonth.set(month, hours);
  }
  return { byMonth, outside };
}
