import { HostError } from '../workbook/host-error';
import type { Outcome } from './types';

/**
 * The one place where a refusal of the host is caught. Anything else that is thrown is a mistake of the program and goes
 * on up; faults in the user's data are never thrown at all.
 */
export async function runCommand<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof HostError) return { ok: false, error };
    throw error;
  }
}
