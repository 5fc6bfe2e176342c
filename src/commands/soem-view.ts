import type { SoemFacts } from '../domain/soem/facts';
import type { SoemOutcome } from '../domain/soem/soem-result';
import type { Fault, FaultPlace } from '../sheets/fault';
import type { BuiltState, ResultState } from './states';

/** One calculation of the workbook, read and calculated. */
export interface SoemCalculation {
  readonly name: string;
  /** Absent as long as so much of `SØM – indsats` is missing that nothing can be calculated. */
  readonly calculated?: { readonly facts: SoemFacts; readonly outcome: SoemOutcome };
  /** What is wrong in its rows, between them, and in the rows that count for every calculation. */
  readonly faults: readonly Fault[];
}

/** Everything that one read of the SØM sheets tells. */
export interface SoemView {
  readonly built: BuiltState;
  readonly calculations: readonly SoemCalculation[];
  /** Of cells, rows and between rows, in the order of the sheets. */
  readonly faults: readonly Fault[];
  /** Where the addresses in the facts lead. */
  readonly places: ReadonlyMap<string, FaultPlace>;
  /** The calculation on the result sheets: the one typed there, else the first. */
  readonly chosen?: string;
  /** Order-independent fingerprint of the input, as printed in the stamp. */
  readonly dataId: string;
  readonly resultState: ResultState;
  /** When the results were last written, as printed. */
  readonly updatedAt?: string;
}
