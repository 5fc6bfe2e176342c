import { invalidArgument } from './rich-error';

/** The value of a property that is being set, when it has the right kind. */
export function needText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function needNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function needFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the words that Excel knows for it. */
export function needWord<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
