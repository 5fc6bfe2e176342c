import { useEffect, useEffectEvent, useState } from 'react';
import { readKeptVersions } from '../../../../commands/read-kept-versions';
import type { ReadVersions } from '../../../../sheets/soem/versions/read-versions';
import { useSession, useSessionState } from '../../../session/use-session';

/** The archive as it was read last; `null` until then, and after a reading that did not succeed. */
export function useVersions(): { readonly read: ReadVersions | null; readonly again: () => Promise<void> } {
  const session = useSession();
  const isReady = useSessionState(({ view }) => view !== null);
  const [read, setRead] = useState<ReadVersions | null>(null);
  const again = async () => {
    setRead(
      await session.run(
        'read',
        (context) => readKeptVersions(context),
        () => '',
      ),
    );
  };
  const readFirst = useEffectEvent(() => void again());
  // Once, when the page is opened: the archive changes only by what this page does, or by hand.
  useEffect(() => {
    if (isReady) readFirst();
  }, [isReady]);
  return { read, again };
}
