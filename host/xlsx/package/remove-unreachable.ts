import { removeContentTypes } from './content-types';
import type { Package } from './package';
import { readRelationships, relationshipsPart } from './relationships';

/** Parts that can be reached from the root over links. */
export function reachableParts(pkg: Package): Set<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const link of readRelationships(pkg, part)) {
      if (link.isExternal || found.has(link.target) || !pkg.has(link.target)) continue;
      found.add(link.target);
      waiting.push(link.target);
    }
  }
  return found;
}

/** Removes parts that only something deleted led to. Parts that nothing led to before either are somebody's: they stay. */
export function removeUnreachable(pkg: Package, before: ReadonlySet<string>): void {
  const now = reachableParts(pkg);
  const gone = new Set([...before].filter((part) => !now.has(part)));
  for (const part of gone) {
    pkg.remove(part);
    pkg.remove(relationshipsPart(part));
  }
  if (gone.size > 0) removeContentTypes(pkg, gone);
}
