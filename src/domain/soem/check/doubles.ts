import type { Basis } from '../basis';
import { groupBy } from '../../collections/group-by';
import type { SoemProblem } from '../problem';

/** One problem for every key that several rows have, naming them all, so that the order of the rows never decides. */
export function doubles<Row extends Basis>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  kind: 'serviceTwice' | 'yearTwice',
  severity: SoemProblem['severity'],
): readonly SoemProblem[] {
  return [...groupBy(rows, keyOf)]
    .filter(([, same]) => same.length > 1)
    .map(([about, same]) => ({ kind, severity, about, places: same.map((row) => row.place) }));
}
