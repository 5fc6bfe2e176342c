import { HostError } from '../workbook/host-error';

/**
 * Carries out work that says itself where it may be put aside, one part a turn, so that the pane lives on between the parts
 * and a stop is heard. Throws `cancelled` when it is stopped.
 */
export async function inTurns<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    if (signal?.aborted === true) throw new HostError('cancelled');
    const part = work.next();
    if (part.done === true) return part.value;
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
