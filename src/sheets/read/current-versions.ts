import { groupBy } from '../../domain/collections/group-by';

/** One expectation of one row: hours of a phase or month, or the goal in a month. */
export interface Estimate {
  readonly row: number;
  readonly courseId: string;
  readonly version: number;
  readonly kind: 'hours' | 'goal';
  readonly period: 'phase' | 'month';
  readonly number: number;
  readonly value: number;
}

/**
 * The highest version of each course, kind and period, whatever the order of the rows. `doubled`: rows that give the
 * highest version twice, each with the other rows.
 */
export function currentVersions(estimates: readonly Estimate[]): {
  readonly current: readonly Estimate[];
  readonly doubled: ReadonlyMap<number, readonly number[]>;
} {
  const current: Estimate[] = [];
  const doubled = new Map<number, readonly number[]>();
  const keyOf = ({ courseId, kind, period, number }: Estimate) =>
    `${courseId}\n${kind}\n${period}\n${number}`;
  for (const group of groupBy(estimates, keyOf).values()) {
    const highest = Math.max(...group.map(({ version }) => version));
    const latest = group.filter(({ version }) => version === highest);
    current.push(...latest);
    const rows = latest.map(({ row }) => row);
    if (rows.length > 1)
      for (const row of rows)
        doubled.set(
          row,
          rows.filter((other) => other !== row),
        );
  }
  return { current, doubled };
}
