import { TooLargeError } from '../package/package';

/** A part of the file could not be read. */
export class PartError extends Error {
  override readonly name = 'PartError';

  constructor(
    readonly part: string,
    readonly reason: unknown,
  ) {
    super(`Cannot read ${part}`);
  }
}

/** Does the reading and says which part it was when it fails. */
export function reading<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof PartError) throw error;
    throw new PartError(part, error);
  }
}
