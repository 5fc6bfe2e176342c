import { isBlank } from './cell-equal';
import type { AnsweredProbe } from './probes';

/**
 * How many of the surplus rows of a shrinking table stay: up to the last one in which a column of the user's own holds
 * something typed. They stay in the table with our columns blank, so that no note is lost and nothing is left below
 * the table. What a formula shows is not counted; it comes back with the rows.
 */
export function rowsToKeep(surplus: AnsweredProbe, ourColumns: ReadonlySet<number>): number {
  const isTyped = (row: number) =>
    (surplus.values[row] ?? []).some(
      (cell, column) =>
        !ourColumns.has(column) && !isBlank(cell) && surplus.isFormula?.[row]?.[column] !== true,
    );
  let kept = surplus.values.length;
  while (kept > 0 && !isTyped(kept - 1)) kept--;
  return kept;
}
