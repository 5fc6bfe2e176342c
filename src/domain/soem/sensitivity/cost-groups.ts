import { groupBy } from '../../collections/group-by';
import type { Range } from '../basis';
import type { CostRow, SoemFacts } from '../facts';

/** Rows of one post that share a range: they are high together and low together, year after year. */
export interface CostGroup {
  readonly key: string;
  readonly post: string;
  readonly range: Range;
  readonly rows: readonly CostRow[];
}

/** The cost rows by post and range; a row without its own range has the one of the settings. */
export function costGroups(facts: Pick<SoemFacts, 'costs' | 'settings'>): readonly CostGroup[] {
  const usual = facts.settings.ranges.costs;
  const keyOf = ({ post, range = usual }: CostRow) => `cost|${post}|${range.low}|${range.high}`;
  return [...groupBy(facts.costs, keyOf)].flatMap(([key, rows]) => {
    const [first] = rows;
    return first === undefined ? [] : [{ key, post: first.post, range: first.range ?? usual, rows }];
  });
}
