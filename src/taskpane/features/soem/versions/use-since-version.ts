import { useEffect, useState } from 'react';
import { inTurns } from '../../../../commands/in-turns';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { KeptVersion } from '../../../../sheets/soem/versions/read-versions';
import { sinceVersion, type SinceVersion } from '../../../../sheets/soem/versions/since-version';

/** What has changed since a version; `null` while it is worked out, part by part, for a change may cost a calculation. */
export function useSinceVersion(version: KeptVersion, facts: SoemFacts): SinceVersion | null {
  const [last, setLast] = useState<{ readonly since: SinceVersion; readonly facts: SoemFacts } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    inTurns(sinceVersion(version, facts), signal).then(
      (since) => setLast({ since, facts }),
      (reason: unknown) => {
        if (!signal.aborted) throw reason;
      },
    );
    return () => leaving.abort();
  }, [version, facts]);
  return last?.facts === facts && last.since.version === version ? last.since : null;
}
