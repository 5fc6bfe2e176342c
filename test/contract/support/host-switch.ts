import type { HostEvent } from '../../../host/rich-api/events';
import type { RichApiHost } from '../../../host/rich-api/rich-api-host';

/** A host whose workbook can be changed for another one, so that the library has to be loaded only once. */
export interface HostSwitch {
  readonly host: RichApiHost;
  /** From now on `next` answers, and only its events are heard. */
  use(next: RichApiHost): void;
}

export function createHostSwitch(): HostSwitch {
  const listeners = new Set<(event: HostEvent) => void>();
  let current: RichApiHost | undefined;
  let stop = () => {};
  return {
    host: {
      process(body, flags) {
        if (current === undefined) throw new Error('No workbook is open.');
        return current.process(body, flags);
      },
      onEvent(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      unsupported: () => current?.unsupported() ?? [],
    },
    use(next) {
      stop();
      current = next;
      stop = next.onEvent((event) => {
        for (const listener of listeners) listener(event);
      });
    },
  };
}
