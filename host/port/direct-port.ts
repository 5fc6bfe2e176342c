import { HostError } from '../../src/workbook/host-error';
import { inTurn } from '../../src/workbook/in-turn';
import type { Capabilities, RunOptions, WorkbookPort } from '../../src/workbook/port';
import { requireNotEditing } from '../workbook/guards';
import type { WorkbookModel } from '../workbook/model';
import { applyPlan } from './apply-plan';
import { readSnapshot } from './read-snapshot';
import { revealCell } from './reveal-cell';
import { translateRefusal } from './translate-refusal';
import { watchModel } from './watch-model';

interface DirectPortOptions {
  /** For people; `Indbygget vært` when absent. */
  readonly description?: string;
  /** `embedded` (our page in a browser) when absent; a file has nobody to watch or to show a cell to. */
  readonly host?: 'embedded' | 'file';
}

/** The port directly on the in-memory workbook, without Excel's client library between. */
export function createDirectPort(model: WorkbookModel, options: DirectPortOptions = {}): WorkbookPort {
  const oneAtATime = inTurn();
  return {
    capabilities: () => Promise.resolve(capabilitiesOf(options)),
    snapshot: (request, run = {}) =>
      oneAtATime(() =>
        translated(model, 'snapshot', () => {
          requireNotEditing(model);
          requireNotCancelled(run);
          return readSnapshot(model, request);
        }),
      ),
    apply: (plan, run = {}) =>
      oneAtATime(() => translated(model, plan.command, () => applyPlan(model, plan, run))),
    watch: (listener) => {
      const stop = watchModel(model, listener);
      return Promise.resolve(() => {
        stop();
        return Promise.resolve();
      });
    },
    reveal: (sheetKey, cell) =>
      translated(model, 'reveal', () => {
        requireNotEditing(model);
        revealCell(model, sheetKey, cell);
      }),
  };
}

function capabilitiesOf({
  host = 'embedded',
  description = 'Indbygget vært',
}: DirectPortOptions): Capabilities {
  const isPage = host === 'embedded';
  return { host, description, apiVersion: '', locale: 'da-DK', canWatch: isPage, canReveal: isPage };
}

function requireNotCancelled({ signal }: RunOptions): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}

async function translated<T>(
  model: WorkbookModel,
  operation: string,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translateRefusal(model, error, operation);
  }
}
