import type { SoemFacts } from '../facts';
import { costFlow, serviceFlows } from '../flows';
import { grantTotals } from '../grants';
import { modelOf } from '../model';
import type { WithTotal } from '../payer';
import { resultsByYear, sumAmounts } from '../results-by-year';
import type { Comparison, InputChange, VersionDifference } from '../version-difference';
import { subtractTotals, sumTotals } from '../with-total';
import { changesBetween } from './changes';

/**
 * *Ændret siden sidst*: each changed input with its effect on the discounted net, and on the grants beside it, when it alone
 * is changed in the earlier version. Inputs multiply each other, so the effects do not add up to the whole; the rest is a
 * line of its own, and with it they do. A price or index year that only one version has counts with what uses it. A
 * generator that may be put aside after each change: every one is a calculation of its own.
 * @param before an earlier version without *fejl*
 * @param after the calculation as it stands, without *fejl*
 */
export function* compareVersions(
  before: SoemFacts,
  after: SoemFacts,
): Generator<void, VersionDifference, void> {
  const was = sumsOf(before);
  const is = sumsOf(after);
  const changes: InputChange[] = [];
  for (const { alone, ...change } of changesBetween(before, after)) {
    const sums = sumsOf(alone);
    const effect = subtractTotals(sums.net, was.net);
    const grants = subtractTotals(sums.grants, was.grants);
    changes.push({ ...change, effect, grants });
    yield;
  }
  return {
    net: comparison(
      was.net,
      is.net,
      changes.map(({ effect }) => effect),
    ),
    grants: comparison(
      was.grants,
      is.grants,
      changes.map(({ grants }) => grants),
    ),
    changes,
  };
}

function comparison(before: WithTotal, after: WithTotal, effects: readonly WithTotal[]): Comparison {
  return { before, after, interaction: subtractTotals(after, sumTotals([before, ...effects])) };
}

/** The two sums alone: a comparison asks for them once for every changed input. */
function sumsOf(facts: SoemFacts): { readonly net: WithTotal; readonly grants: WithTotal } {
  const model = modelOf(facts);
  const years = resultsByYear(model, serviceFlows(model), costFlow(model));
  return { net: sumAmounts(years.map((year) => year.discounted)).net, grants: grantTotals(model) };
}
