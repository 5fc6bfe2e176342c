import type { CommandContext, Outcome } from '../../commands/types';
import { HostError } from '../../workbook/host-error';
import { pause } from './pause';
import type { Busy, Command, SessionEnvironment } from './session-state';

type TaskEnvironment = Pick<SessionEnvironment, 'port' | 'clock' | 'version' | 'retryDelay'>;

/** The longest wait between two tries, counted in first waits. */
const LONGEST_WAIT = 4;

/**
 * Runs a command and never throws. While a cell is being edited Excel refuses everything, so the command is tried again,
 * longer and longer apart, until the cell is finished or the signal says stop.
 */
export async function runTask<T>(
  command: Command<T>,
  environment: TaskEnvironment,
  signal: AbortSignal,
  onChange: (change: Partial<Busy>) => void,
): Promise<Outcome<T>> {
  const { retryDelay } = environment;
  const context = commandContext(environment, signal, (progress) =>
    onChange({ progress, isWaitingForCell: false }),
  );
  for (let wait = 1; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const outcome = await outcomeOf(command, context);
    if (outcome.ok || outcome.error.code !== 'cellEditMode') return outcome;
    onChange({ isWaitingForCell: true });
    await pause(wait * retryDelay, signal);
    if (signal.aborted) return { ok: false, error: new HostError('cancelled') };
  }
}

function commandContext(
  { port, clock, version }: TaskEnvironment,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): CommandContext {
  const run = { signal, onProgress };
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
