import type { Fault, Severity } from '../../../sheets/fault';
import { faultHeadline } from '../../../text/faults';

/** Faults of one kind in one sheet. */
export interface FaultGroup {
  readonly severity: Severity;
  readonly sheetName: string;
  readonly headline: string;
  readonly faults: readonly Fault[];
}

/** Of a whole table, as a column that is missing: it costs more than any row. */
export function isWhole({ faults }: Pick<FaultGroup, 'faults'>): boolean {
  return faults.every(({ place }) => place.row === undefined);
}

/** Whether a fault is told by the sentence of this group. */
export function isOfGroup(fault: Fault, { severity, sheetName, headline }: FaultGroup): boolean {
  return (
    fault.severity === severity && fault.place.sheetName === sheetName && faultHeadline(fault) === headline
  );
}

const WORST_FIRST: readonly Severity[] = ['error', 'question', 'note'];

/** Faults that one sentence can tell together, the worst first: whole tables before rows, then the most frequent. */
export function groupFaults(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<
    string,
    { severity: Severity; sheetName: string; headline: string; faults: Fault[] }
  >();
  for (const fault of faults) {
    const headline = faultHeadline(fault);
    const { severity } = fault;
    const { sheetName } = fault.place;
    const key = [severity, sheetName, headline].join('\n');
    const group = groups.get(key) ?? { severity, sheetName, headline, faults: [] };
    group.faults.push(fault);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      b.faults.length - a.faults.length,
  );
}

/** The severities that occur, the worst first. */
export function severitiesIn(groups: readonly FaultGroup[]): readonly Severity[] {
  return WORST_FIRST.filter((severity) => groups.some((group) => group.severity === severity));
}
