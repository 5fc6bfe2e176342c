import { calculateSoem } from '../domain/soem/calculate-soem';
import type { Fault } from '../sheets/fault';
import { orderFaults } from '../sheets/read/order-faults';
import type { ReadPlaces } from '../sheets/soem/read/place-of-problem';
import { problemFaults } from '../sheets/soem/read/problem-fault';
import { readSoem, type ReadCalculation } from '../sheets/soem/read/read-soem';
import { isSameName } from '../sheets/soem/read/soem-reading';
import { CHOSEN_NAME } from '../sheets/soem/results/layout';
import { SOEM_RESULT_SHEETS } from '../sheets/soem/results/result-names';
import { soem } from '../sheets/soem/specs/soem';
import type { Snapshot } from '../workbook/snapshot';
import { builtState } from './built-state';
import { soemDataId } from './soem-data-id';
import { nameText } from './name-text';
import { resultStatus } from './result-state';
import type { SoemCalculation, SoemView } from './soem-view';

/** Reads the SØM sheets out of a snapshot and calculates every calculation in them. */
export function viewSoem(snapshot: Snapshot): SoemView {
  const { calculations: read, faults, places } = readSoem(snapshot);
  const calculations = read.map((calculation) => calculated(calculation, { snapshot, places }));
  const asked = nameText(snapshot, CHOSEN_NAME);
  const chosen =
    calculations.find(({ name }) => asked !== undefined && isSameName(name, asked)) ?? calculations[0];
  const dataId = soemDataId(snapshot, chosen?.name ?? '');
  const { state, updatedAt } = resultStatus(snapshot, SOEM_RESULT_SHEETS, dataId);
  return {
    built: builtState(snapshot, soem),
    calculations,
    faults: inOrder([...faults, ...calculations.flatMap((calculation) => calculation.faults)]),
    places,
    ...(chosen === undefined ? {} : { chosen: chosen.name }),
    dataId,
    resultState: state,
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}

function calculated({ name, facts, faults }: ReadCalculation, places: ReadPlaces): SoemCalculation {
  if (facts === undefined) return { name, faults: inOrder(faults) };
  const outcome = calculateSoem(facts);
  const errors = outcome.status === 'withheld' ? outcome.errors : [];
  const problems = problemFaults([...errors, ...outcome.questions], places);
  return { name, calculated: { facts, outcome }, faults: inOrder([...faults, ...problems]) };
}

/** A row that counts for several calculations is wrong in one place only. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  const onlyOnce = faults.filter(({ kind, place }) => {
    const key = `${kind} ${place.address}`;
    return !seen.has(key) && seen.add(key);
  });
  return orderFaults(onlyOnce, soem.inputSheets);
}
