import { hostErrorText } from '../../../../src/text/host-errors';
import type { HostError } from '../../../../src/workbook/host-error';

/** What the user reads: what happened, and what to do about it. */
export function told({ code, details }: HostError): string {
  const { title, remedy } = hostErrorText(code, details);
  return `${title}. ${remedy}`;
}

/** Where it says so in the text when nothing was written, and when something was. */
export const UNTOUCHED = 'Der er ikke ændret noget i projektmappen.';
export const RUN_AGAIN = 'Kør kommandoen igen';
