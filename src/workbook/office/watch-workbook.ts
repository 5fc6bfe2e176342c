import type { WorkbookChange } from '../port';
import type { OfficeLibrary } from './library';

type Listener = (change: WorkbookChange) => void;

/** What Excel's events have in common; which of the other fields there are differs from event to event. */
interface HostEvent {
  readonly worksheetId: string;
  readonly source: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

/** Starts to listen; returns the way to stop. */
export type Watch = (listener: Listener) => Promise<() => Promise<void>>;

/**
 * One registration in Excel however many listen: the first listener makes it, the last one takes it away. A failed one
 * is made anew for the next listener; one that Excel would not take away serves the next.
 */
export function shareWatch(library: OfficeLibrary): Watch {
  const listeners = new Set<Listener>();
  let registered: Promise<() => Promise<void>> | undefined;
  return async (listener) => {
    const own: Listener = (change) => listener(change);
    listeners.add(own);
    registered ??= register(library, (change) => {
      for (const each of [...listeners]) each(change);
    });
    const mine = registered;
    try {
      await mine;
    } catch (error) {
      listeners.delete(own);
      if (registered === mine) registered = undefined;
      throw error;
    }
    return async () => {
      if (!listeners.delete(own) || listeners.size > 0) return;
      registered = undefined;
      const remove = await mine;
      try {
        await remove();
      } catch (error) {
        registered ??= mine;
        throw error;
      }
    };
  };
}

/**
 * Listens at the collections, so that sheets made later are heard too: changed cells, sheets and tables that come and go,
 * sorted and hidden rows, protection. A handler can be taken away only in the context that added it, so that is kept.
 */
async function register({ Excel }: OfficeLibrary, tell: Listener): Promise<() => Promise<void>> {
  const hear = (event: HostEvent) => {
    tell(toChange(event));
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add(hear),
      worksheets.onAdded.add(hear),
      worksheets.onDeleted.add(hear),
      worksheets.onRowSorted.add(hear),
      worksheets.onRowHiddenChanged.add(hear),
      worksheets.onProtectionChanged.add(hear),
      tables.onAdded.add(hear),
      tables.onDeleted.add(hear),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Only changed cells say that the program itself was it; of everything else its own doing counts as the user's. */
function toChange({ worksheetId, address, source, triggerSource }: HostEvent): WorkbookChange {
  const isOwn = triggerSource === 'ThisLocalAddin';
  const change = {
    source: isOwn ? ('own' as const) : source === 'Remote' ? ('remote' as const) : ('local' as const),
    sheetKey: worksheetId,
  };
  return address === undefined || address === '' ? change : { ...change, address };
}
