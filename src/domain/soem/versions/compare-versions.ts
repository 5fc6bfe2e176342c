import type { SoemFacts } from '../facts';
import type { WithTotal } from '../payer';
import { resultOf } from '../result-of';
import type { VersionDifference } from '../version-difference';
import { subtractTotals, sumTotals } from '../with-total';
import { changesBetween } from './changes';

/**
 * *Ændret siden sidst*: each changed input with its effect on the discounted net when it alone is changed in the earlier
 * version. Inputs multiply each other, so the effects do not add up to the whole; the rest is a line of its own, and with
 * it they do.
 * @param before an earlier version without *fejl*
 * @param after the calculation as it stands, without *fejl*
 */
export function compareVersions(before: SoemFacts, after: SoemFacts): VersionDifference {
  const netBefore = netOf(before);
  const netAfter = netOf(after);
  const changes = changesBetween(before, after).map(({ alone, ...change }) => ({
    ...change,
    effect: subtractTotals(netOf(alone), netBefore),
  }));
  const explained = sumTotals([netBefore, ...changes.map((change) => change.effect)]);
  return { before: netBefore, after: netAfter, changes, interaction: subtractTotals(netAfter, explained) };
}

function netOf(facts: SoemFacts): WithTotal {
  return resultOf(facts).discounted.net;
}
