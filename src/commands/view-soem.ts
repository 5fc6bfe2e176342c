import { calculateSoem } from '../domain/soem/calculate-soem';
import type { SoemFacts } from '../domain/soem/facts';
import type { SoemOutcome } from '../domain/soem/soem-result';
import type { Fault, FaultPlace } from '../sheets/fault';
import { orderFaults } from '../sheets/read/order-faults';
import { problemFaults } from '../sheets/soem/read/problem-fault';
import { readSoem } from '../sheets/soem/read/read-soem';
import { soem } from '../sheets/soem/specs/soem';
import type { Snapshot } from '../workbook/snapshot';

/** One calculation of the workbook, read and calculated. */
export interface SoemCalculation {
  readonly name: string;
  /** Absent as long as so much of `SØM – indsats` is missing that nothing can be calculated. */
  readonly calculated?: { readonly facts: SoemFacts; readonly outcome: SoemOutcome };
}

/** Everything that one read of the SØM sheets tells. */
export interface SoemView {
  readonly calculations: readonly SoemCalculation[];
  /** Of cells, rows and between rows, in the order of the sheets. */
  readonly faults: readonly Fault[];
  /** Where the addresses in the facts lead. */
  readonly places: ReadonlyMap<string, FaultPlace>;
}

/** Reads the SØM sheets out of a snapshot and calculates every calculation in them. */
export function viewSoem(snapshot: Snapshot): SoemView {
  const { calculations: read, faults, places } = readSoem(snapshot);
  const calculations = read.map(({ name, facts }) =>
    facts === undefined ? { name } : { name, calculated: { facts, outcome: calculateSoem(facts) } },
  );
  const problems = calculations.flatMap(({ calculated }) => {
    if (calculated === undefined) return [];
    const { outcome } = calculated;
    const errors = outcome.status === 'withheld' ? outcome.errors : [];
    return problemFaults([...errors, ...outcome.questions], places);
  });
  return { calculations, faults: orderFaults(onlyOnce([...faults, ...problems]), soem.inputSheets), places };
}

/** A row that counts for several calculations is wrong in one place only. */
function onlyOnce(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ kind, place }) => {
    const key = `${kind} ${place.address}`;
    return !seen.has(key) && seen.add(key);
  });
}
