import { HostError } from '../../../src/workbook/host-error';
import type { HostErrorCode } from '../../../src/workbook/host-error';
import type { Plan } from '../../../src/workbook/plan';
import type { Harness } from './harness';

/** The host error that a promise ends in; anything else fails the test. */
export async function hostErrorOf(work: Promise<unknown>): Promise<HostError> {
  const outcome = await work.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (outcome instanceof HostError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(`Expected a HostError, got ${String(outcome)}.`);
}

/** The plan is refused with this code, and the workbook is what it was, to the last cell. */
export async function expectRefusal(
  { port, book }: Harness,
  plan: Plan,
  code: HostErrorCode,
): Promise<HostError> {
  const before = await book.image();
  const error = await hostErrorOf(port.apply(plan));
  expect(error.code).toBe(code);
  expect(error.details.partlyDone).not.toBe(true);
  expect(await book.image()).toEqual(before);
  return error;
}
