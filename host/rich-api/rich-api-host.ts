import type { WorkbookModel } from '../workbook/model';
import type { ResponseBody } from './batch';
import { richBatch } from './batch';
import type { HostEvent } from './events';
import { eventsOf } from './events';
import type { Interfere, Refuse } from './interference';
import { NoAnswer, refusing } from './interference';
import { runActions } from './run-actions';
import { registry } from './registry';
import { createState } from './state';

/** Our own Excel, as far as Microsoft's client library can see it. */
export interface RichApiHost {
  /** Answers one batch, or throws `NoAnswer` when a test lets the answer be lost. */
  process(body: unknown, flags: number): ResponseBody;
  /** Gives the events of the workbook to `listener`; returns the way to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Calls that were asked for and are not emulated, `Type.Member (kind)`. */
  unsupported(): string[];
}

export interface RichApiHostOptions {
  /** Number culture of the user, for example `da-DK`. */
  readonly culture?: string;
  /** Excel on the web refuses operations that touch too many cells. */
  readonly isWeb?: boolean;
  /** Lets actions fail in tests of what happens then; `refuse` only with a code. */
  readonly interfere?: Interfere;
  readonly refuse?: Refuse;
}

/** What the library sends to say that its event handlers are in place; it comes also while a cell is being edited. */
const NOTICE = 'Microsoft.InternalService.AddinInternalService';

/** Answers the batches of the unmodified library on an in-memory workbook. */
export function createRichApiHost(model: WorkbookModel, options: RichApiHostOptions = {}): RichApiHost {
  const state = createState(model, options.culture ?? 'da-DK', registry, options.isWeb);
  const listeners = new Set<(event: HostEvent) => void>();
  model.listeners.add((change) => {
    for (const event of eventsOf(change, state)) for (const listener of listeners) listener(event);
  });
  const interfere =
    options.interfere ?? (options.refuse === undefined ? undefined : refusing(options.refuse));
  let isClosed = false;
  return {
    process(body) {
      if (isClosed) throw new NoAnswer('closePane');
      const batch = richBatch.parse(body);
      const isNotice = Object.values(batch.ObjectPaths).some((path) => path.Name === NOTICE);
      if (model.isEditing && !isNotice) return inCellEditMode();
      try {
        return runActions(batch, state, interfere);
      } catch (error) {
        isClosed = error instanceof NoAnswer && error.way === 'closePane';
        throw error;
      }
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unsupported: () => [...state.unsupported.keys()].sort(),
  };
}

function inCellEditMode(): ResponseBody {
  const Message =
    'Excel is in cell-editing mode. Press Enter, Tab or select another cell, and then try again.';
  const Code = 'InvalidOperationInCellEditMode';
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, HttpStatusCode: 400, Location: '', ActionIndex: 0 },
  };
}
