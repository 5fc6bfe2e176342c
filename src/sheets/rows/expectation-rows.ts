import type { forventningerTable } from '../specs/forventninger';
import { goalCells, type GoalValues } from './goal-values';
import type { RowValues } from './our-table';

type ExpectationRow = RowValues<typeof forventningerTable>;

/** Hours and goals expected of one course, as they are entered. */
export interface Expectations {
  readonly hours: readonly {
    readonly period: 'phase' | 'month';
    readonly number: number;
    readonly hours: number;
  }[];
  readonly goals: readonly ({ readonly month: number } & GoalValues)[];
}

/**
 * The rows of one estimate. Hours and goal of the same month share a row. Version 1 is the first estimate and is never
 * overwritten; a new one is added as rows with a higher version.
 */
export function expectationRows(
  courseId: string,
  { hours, goals }: Expectations,
  version: number,
): readonly ExpectationRow[] {
  const head = { courseId, version };
  const phases = hours
    .filter(({ period }) => period === 'phase')
    .map(({ number, hours: amount }) => ({ ...head, phase: number, hours: amount }));
  const byMonth = new Map<number, ExpectationRow>();
  for (const { period, number, hours: amount } of hours) {
    if (period === 'month') byMonth.set(number, { ...head, month: number, hours: amount });
  }
  for (const { month, ...goal } of goals) {
    byMonth.set(month, { ...head, month, ...byMonth.get(month), ...goalCells(goal) });
  }
  const months = [...byMonth].sort(([a], [b]) => a - b).map(([, row]) => row);
  return [...phases, ...months];
}
