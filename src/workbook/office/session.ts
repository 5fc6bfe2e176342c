import { HostError } from '../host-error';
import type { RunOptions } from '../port';
import type { OfficeLibrary } from './library';
import { isTransient, translateError } from './translate-error';

/** Waits before a call is repeated, in milliseconds. */
const PAUSES = [250, 1000, 3000];

/** One run against Excel: counts round trips and bytes, and stops between two of them when it is asked to. */
export class Session {
  syncs = 0;
  bytes = 0;
  /** Something has been written, so that a repetition is no longer harmless. */
  hasWritten = false;
  private operation: string | undefined;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: RunOptions,
  ) {}

  /** Sends what is queued. `bytes` is the estimated size of the values in it. */
  async roundTrip(operation: string, bytes = 0): Promise<void> {
    this.operation = operation;
    this.bytes += bytes;
    await this.context.sync();
    this.syncs += 1;
  }

  progress(done: number): void {
    this.options.onProgress?.(done);
  }

  /** Excel's refusal in our words, with what was going on. */
  explain(error: unknown): unknown {
    return translateError(error, {
      ...(this.operation === undefined ? {} : { operation: this.operation }),
      partlyDone: this.hasWritten,
      isFirstCall: this.syncs === 0,
    });
  }

  /** To be called before anything is queued: what is queued goes out even when the run is broken off. */
  stopIfAsked(): void {
    if (this.options.signal?.aborted !== true) return;
    throw new HostError('cancelled', this.hasWritten ? { partlyDone: true } : {});
  }
}

/** How to wait; tests pass one that does not. */
export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Runs `work` in a context of its own and translates what Excel refuses. A host that was only busy is asked again, at
 * most three times, and only as long as nothing has been written.
 */
export async function inExcel<T>(
  library: OfficeLibrary,
  options: RunOptions,
  wait: Wait,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  for (const pause of [...PAUSES, undefined]) {
    const attempt = await tryOnce(library, options, work);
    if (attempt.ok) return attempt.value;
    if (pause === undefined || attempt.hasWritten || !isTransient(attempt.error)) throw attempt.error;
    await wait(pause);
  }
  throw new HostError('unknown');
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly hasWritten: boolean };

async function tryOnce<T>(
  library: OfficeLibrary,
  options: RunOptions,
  work: (session: Session) => Promise<T>,
): Promise<Attempt<T>> {
  let session: Session | undefined;
  try {
    const value = await library.Excel.run(async (context) => {
      session = new Session(context, options);
      return work(session);
    });
    return { ok: true, value };
  } catch (error) {
    const hasWritten = session?.hasWritten ?? false;
    return {
      ok: false,
      error: session?.explain(error) ?? translateError(error, { isFirstCall: true }),
      hasWritten,
    };
  }
}
