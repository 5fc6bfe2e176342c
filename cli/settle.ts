import type { Outcome } from '../src/commands/types';
import { hostErrorText } from '../src/text/host-errors';
import { Refusal } from './refusal';

/** The value of a command, or a refusal with the words for why the workbook said no. */
export function settle<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { title, remedy } = hostErrorText(outcome.error.code, outcome.error.details);
  throw new Refusal(`${title}. ${remedy}`);
}
