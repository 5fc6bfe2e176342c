import type { WorkbookPort } from '../../workbook/port';

interface Watching {
  readonly settleDelay: number;
  readonly changed: () => void;
  readonly settled: () => void;
}

/**
 * Tells at once that somebody has changed the workbook, and again when it has been quiet for a while. Our own writes
 * are not news. Returns the way to stop; a host that cannot watch is left in peace.
 */
export function watchWorkbook(port: WorkbookPort, { settleDelay, changed, settled }: Watching): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stopping = port
    .watch((change) => {
      if (isOver || change.source === 'own') return;
      changed();
      clearTimeout(timer);
      timer = setTimeout(settled, settleDelay);
    })
    .catch(() => undefined);
  return () => {
    isOver = true;
    clearTimeout(timer);
    void stopping.then((stop) => stop?.()).catch(() => undefined);
  };
}
