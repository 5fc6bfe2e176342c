import type { Fault } from '../src/sheets/fault';

/** What the command line answers the shell with. */
export const EXIT = {
  fine: 0,
  /** The data hold at least one *fejl*. */
  faults: 1,
  /** The file cannot be read or written, or the command was not right. */
  refused: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** 1 when one of the faults is a *fejl*; questions and notes are fine. */
export function exitCodeOf(faults: readonly Pick<Fault, 'severity'>[]): ExitCode {
  return faults.some(({ severity }) => severity === 'error') ? EXIT.faults : EXIT.fine;
}
