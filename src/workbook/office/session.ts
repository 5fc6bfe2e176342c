import { HostError } from '../host-error';
import type { RunOptions } from '../port';
import { askWhyDenied } from './ask-why-denied';
import type { OfficeLibrary } from './library';
import type { Failure, Tries } from './next-try';
import { FIRST_TRY, nextTry } from './next-try';
import { translateError } from './translate-error';

/** One try of a run against Excel: counts round trips and bytes, and stops between two of them when it is asked to. */
export class Session {
  syncs = 0;
  bytes = 0;
  /** Estimated size of the request sent last. */
  packetBytes = 0;
  private operation: string | undefined;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: RunOptions,
    /** Most bytes to send or to ask for at once. */
    readonly blockBytes: number,
    /** Something has been written, in this try or an earlier one, so that a repetition is no longer harmless. */
    public hasWritten: boolean,
  ) {}

  /** Sends what is queued. `bytes` is the estimated size of the values in it. */
  async roundTrip(operation: string, bytes = 0): Promise<void> {
    this.operation = operation;
    this.packetBytes = bytes;
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
      hasWritten: this.hasWritten,
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
 * Runs `work` in a context of its own and translates what Excel refuses. What may succeed another time is tried again
 * from the beginning (`nextTry`); a refusal without a reason is asked for one.
 */
export async function inExcel<T>(
  library: OfficeLibrary,
  options: RunOptions,
  wait: Wait,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  let tries = FIRST_TRY;
  let hasWritten = false;
  for (;;) {
    const attempt: Attempt<T> = await tryOnce(library, options, work, { tries, hasWritten });
    if (attempt.ok) return attempt.value;
    const next = nextTry(tries, attempt);
    if (next === undefined) throw await withReason(library, attempt.error);
    ({ hasWritten } = attempt);
    ({ tries } = next);
    if (next.pause > 0) await wait(next.pause);
  }
}

type Attempt<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure);

async function tryOnce<T>(
  library: OfficeLibrary,
  options: RunOptions,
  work: (session: Session) => Promise<T>,
  before: { readonly tries: Tries; readonly hasWritten: boolean },
): Promise<Attempt<T>> {
  let session: Session | undefined;
  try {
    const value = await library.Excel.run(async (context) => {
      session = new Session(context, options, before.tries.blockBytes, before.hasWritten);
      return work(session);
    });
    return { ok: true, value };
  } catch (thrown) {
    const { hasWritten, packetBytes } = session ?? { ...before, packetBytes: 0 };
    return { ok: false, error: session?.explain(thrown) ?? translateError(thrown), hasWritten, packetBytes };
  }
}

/** `AccessDenied` has many causes; the workbook knows which. */
async function withReason(library: OfficeLibrary, error: unknown): Promise<unknown> {
  if (!(error instanceof HostError) || error.code !== 'accessDenied') return error;
  const reason = await askWhyDenied(library);
  return reason === undefined ? error : new HostError(reason.code, { ...error.details, ...reason.details });
}
