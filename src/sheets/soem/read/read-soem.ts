import type { SoemFacts } from '../../../domain/soem/facts';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Fault, FaultPlace } from '../../fault';
import { checkDateSystem } from '../../read/check-date-system';
import { orderFaults } from '../../read/order-faults';
import { soem } from '../specs/soem';
import { calculationHead } from './calculation-head';
import { emptyPlaces } from './empty-places';
import { costsOf, readCosts, readGrants, readParticipants } from './read-effort';
import { readCalculations, readItems } from './read-items';
import {
  readChecklist,
  readKnowledge,
  readScenarios,
  readShadowAssessments,
  readUse,
} from './read-knowledge';
import { readConsequences, readPriceIndex, readPrices } from './read-services';
import { rowsOf, SoemReading } from './soem-reading';

/** One calculation as it was read. Without `facts` so much of `SØM – indsats` is missing that nothing can be calculated. */
export interface ReadCalculation {
  readonly name: string;
  readonly facts?: SoemFacts;
  /** Of its own cells and rows, and of those that count for all. */
  readonly faults: readonly Fault[];
}

/** Everything that one read of the SØM sheets tells. */
export interface ReadSoem {
  readonly calculations: readonly ReadCalculation[];
  /** Faults of single cells and rows, in the order of the sheets. What is wrong between rows the calculation tells. */
  readonly faults: readonly Fault[];
  /** Where the addresses in the facts lead. */
  readonly places: ReadonlyMap<string, FaultPlace>;
}

/**
 * Rows of the SØM sheets → the facts of each calculation, and faults. The order of rows and columns does not matter. A row
 * with a *fejl* is left out and withholds the results it would have been part of. A workbook without any SØM sheet has no
 * calculation.
 */
export function readSoem(snapshot: Snapshot): ReadSoem {
  if (!holdsSoem(snapshot)) return { calculations: [], faults: [], places: new Map() };
  const reading = new SoemReading(snapshot);
  reading.calculations = readCalculations(reading);
  const items = readItems(reading);
  const tables = {
    participants: readParticipants(reading),
    costs: readCosts(reading),
    grants: readGrants(reading),
    consequences: readConsequences(reading),
    prices: readPrices(reading),
    priceIndex: readPriceIndex(reading),
    use: readUse(reading),
    shadowAssessments: readShadowAssessments(reading),
    knowledge: readKnowledge(reading),
    scenarios: readScenarios(reading),
    tickedByHand: readChecklist(reading),
  };
  const wrongDates = checkDateSystem({ snapshot, faults: reading.faults }, soem.inputSheets);
  if (wrongDates !== undefined) reading.leaveOut({ concerns: 'settings', place: wrongDates });
  const heads = reading.calculations.map((name) => ({ name, head: calculationHead(reading, name, items) }));
  const calculations = heads.map(({ name, head }): ReadCalculation => {
    const faults = reading.faultsOf(name);
    if (head === undefined) return { name, faults };
    const facts: SoemFacts = {
      calculation: name,
      ...head,
      participants: rowsOf(tables.participants, name),
      costs: costsOf(rowsOf(tables.costs, name), head),
      grants: rowsOf(tables.grants, name),
      consequences: rowsOf(tables.consequences, name),
      prices: rowsOf(tables.prices, name),
      priceIndex: rowsOf(tables.priceIndex, name),
      use: rowsOf(tables.use, name),
      shadowAssessments: rowsOf(tables.shadowAssessments, name),
      knowledge: rowsOf(tables.knowledge, name),
      scenarios: rowsOf(tables.scenarios, name),
      tickedByHand: rowsOf(tables.tickedByHand, name),
      leftOut: rowsOf(reading.leftOut, name),
    };
    return { name, facts, faults };
  });
  return {
    calculations,
    faults: orderFaults(reading.faults, soem.inputSheets),
    places: new Map([...reading.places, ...emptyPlaces(snapshot)]),
  };
}

function holdsSoem({ tables, sheets }: Snapshot): boolean {
  const ids = new Set(soem.inputSheets.map(({ id }) => id));
  return tables.some(({ id }) => ids.has(id)) || sheets.some(({ id }) => id !== undefined && ids.has(id));
}
