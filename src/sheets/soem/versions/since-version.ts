import type { SoemFacts } from '../../../domain/soem/facts';
import { compareVersions } from '../../../domain/soem/versions/compare-versions';
import { publishedDifference, type PublishedDifference } from './published-difference';
import { factsOfVersion, type KeptVersion } from './read-versions';

/** What has changed since a version. */
export type SinceVersion =
  | { readonly status: 'compared'; readonly version: KeptVersion; readonly difference: PublishedDifference }
  /** Damaged, or this program can no longer calculate with it. */
  | { readonly status: 'unusable'; readonly version: KeptVersion };

/** Compares a calculation as it stands, without *fejl*, with one of its versions; may be put aside after each change. */
export function* sinceVersion(version: KeptVersion, facts: SoemFacts): Generator<void, SinceVersion, void> {
  const before = factsOfVersion(version);
  if (before === undefined) return { status: 'unusable', version };
  const difference = publishedDifference(yield* compareVersions(before, facts));
  return { status: 'compared', version, difference };
}
