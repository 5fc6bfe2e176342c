import type { SoemFacts } from '../../../domain/soem/facts';
import type { MonteCarloResult } from '../../../domain/soem/monte-carlo-result';
import type { SoemResult } from '../../../domain/soem/soem-result';
import type { Snapshot } from '../../../workbook/snapshot';
import type { StampFacts } from '../../stamp';
import type { KeptVersion } from '../versions/read-versions';

/** Everything the result sheets of SØM are written from: one calculation, and what withholds its figures. */
export interface SoemResultInput {
  readonly snapshot: Snapshot;
  readonly calculation: string;
  readonly facts?: SoemFacts;
  /** Absent when a *fejl* withholds every figure. */
  readonly result?: SoemResult;
  /** Draws of the same facts, when they were asked for. */
  readonly monteCarlo?: MonteCarloResult;
  /** The newest frozen version of it. */
  readonly latest?: KeptVersion;
  /** Addresses of the faults that withhold it, for people. */
  readonly withheldBy: readonly string[];
  readonly stamp: StampFacts;
}
