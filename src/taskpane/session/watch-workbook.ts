import { HostError } from '../../workbook/host-error';
import type { HostErrorCode } from '../../workbook/host-error';
import type { WorkbookPort } from '../../workbook/port';
import { pause } from './pause';

interface Watching {
  readonly settleDelay: number;
  readonly retryDelay: number;
  readonly changed: () => void;
  readonly settled: () => void;
}

/** Refusals that pass by themselves: a cell is being edited, or Excel has something else to do. */
const PASSING: readonly HostErrorCode[] = ['cellEditMode', 'hostBusy', 'inactiveWorkbook'];

/**
 * Tells at once that somebody has changed the workbook, and again when it has been quiet for a while. Our own writes
 * are not news. While a cell is being edited Excel takes no listeners, so that is tried again. Returns the way to stop; a
 * host that cannot watch is left in peace.
 */
export function watchWorkbook(port: WorkbookPort, watching: Watching): () => void {
  const { settleDelay, changed, settled } = watching;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();
  const news = () => {
    if (end.signal.aborted) return;
    changed();
    clearTimeout(timer);
    timer = setTimeout(settled, settleDelay);
  };
  const stopping = listen(port, news, watching.retryDelay, end.signal);
  return () => {
    end.abort();
    clearTimeout(timer);
    void stopping.then((stop) => stop?.()).catch(() => undefined);
  };
}

/** What happened before a late listener was in place was not heard: then that is news as well. */
async function listen(
  port: WorkbookPort,
  news: () => void,
  retryDelay: number,
  signal: AbortSignal,
): Promise<(() => Promise<void>) | undefined> {
  for (let isLate = false; !signal.aborted; isLate = true) {
    try {
      const stop = await port.watch(({ source }) => {
        if (source !== 'own') news();
      });
      if (isLate) news();
      return stop;
    } catch (error) {
      if (!(error instanceof HostError) || !PASSING.includes(error.code)) return undefined;
    }
    await pause(retryDelay, signal);
  }
  return undefined;
}
