import { forEachPayer, payersAndTotal, type WithTotal } from '../../../domain/soem/payer';
import type { Comparison, InputChange, VersionDifference } from '../../../domain/soem/version-difference';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { changeLine, type ChangeLine } from './change-line';

/** What changed, in words and whole kroner that add up as they are shown. */
export interface PublishedDifference {
  readonly net: PublishedSum;
  readonly grants: PublishedSum;
}

/** One sum before and now: before + effects + interaction = now, to the krone. */
export interface PublishedSum {
  readonly before: WithTotal;
  readonly after: WithTotal;
  readonly change: WithTotal;
  /** The largest effect on the total first. */
  readonly lines: readonly ChangeLine[];
  /** What the lines do not explain, and what rounding left. */
  readonly interaction: WithTotal;
}

/** The difference as it is shown. A grant is told with the grants, other inputs there only where they move them. */
export function publishedDifference({ net, grants, changes }: VersionDifference): PublishedDifference {
  const onNet = changes.filter(({ input }) => input.kind !== 'grant');
  const onGrants = changes.filter((change) => change.input.kind === 'grant' || isFelt(change.grants));
  return {
    net: publishedSum(net, onNet, ({ effect }) => effect),
    grants: publishedSum(grants, onGrants, (change) => change.grants),
  };
}

function isFelt(effect: WithTotal): boolean {
  const shown = whole(effect);
  return payersAndTotal.some((payer) => shown[payer] !== 0);
}

function publishedSum(
  sum: Comparison,
  changes: readonly InputChange[],
  effectOf: (change: InputChange) => WithTotal,
): PublishedSum {
  const before = whole(sum.before);
  const after = whole(sum.after);
  const lines = changes.map((change) => changeLine(change, whole(effectOf(change))));
  const size = ({ effect }: ChangeLine) => Math.abs(effect.total) * 10 + Math.abs(effect.kommune);
  const change = forEachPayer((payer) => after[payer] - before[payer]);
  return {
    ...{ before, after, change },
    lines: [...lines].sort((one, other) => size(other) - size(one)),
    interaction: forEachPayer((payer) =>
      lines.reduce((left, { effect }) => left - effect[payer], change[payer]),
    ),
  };
}

function whole(amounts: WithTotal): WithTotal {
  return forEachPayer((payer) => roundLikeExcel(amounts[payer], 0));
}
