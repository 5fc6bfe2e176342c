import type { CommandContext, Outcome } from '../../commands/types';
import { HostError } from '../../workbook/host-error';
import type { Busy, Command, SessionEnvironment } from './session-state';

type TaskEnvironment = Pick<SessionEnvironment, 'port' | 'clock' | 'version'> & {
  /** `null`: give up at once when a cell is being edited. */
  readonly retryDelay: number | null;
};

/**
 * Runs a command and never throws. While a cell is being edited Excel refuses everything, so the command is tried again
 * until the cell is finished or the user stops waiting.
 */
export async function runTask<T>(
  command: Command<T>,
  environment: TaskEnvironment,
  signal: AbortSignal | undefined,
  onChange: (change: Partial<Busy>) => void,
): Promise<Outcome<T>> {
  const { retryDelay } = environment;
  const context = commandContext(environment, signal, (progress) =>
    onChange({ progress, isWaitingForCell: false }),
  );
  for (;;) {
    const outcome = await outcomeOf(command, context);
    const isEditing = !outcome.ok && outcome.error.code === 'cellEditMode';
    if (!isEditing || retryDelay === null) return outcome;
    onChange({ isWaitingForCell: true });
    await pause(retryDelay, signal);
    if (signal?.aborted === true) return { ok: false, error: new HostError('cancelled') };
  }
}

function commandContext(
  { port, clock, version }: TaskEnvironment,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void,
): CommandContext {
  const run = signal === undefined ? { onProgress } : { signal, onProgress };
  return { port, today: clock.today(), timeOfDay: clock.timeOfDay(), version, run };
}

async function outcomeOf<T>(command: Command<T>, context: CommandContext): Promise<Outcome<T>> {
  try {
    return await command(context);
  } catch (error) {
    if (error instanceof HostError) return { ok: false, error };
    const hostCode = error instanceof Error ? error.message : String(error);
    return { ok: false, error: new HostError('unknown', { hostCode }) };
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
