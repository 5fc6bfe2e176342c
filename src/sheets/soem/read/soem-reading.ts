import { confidenceList, sourceTypeList, type NamedList } from '../../../catalogue/soem/soem-lists';
import type { Basis, Range } from '../../../domain/soem/basis';
import type { LeftOutSoemRow, SoemConcern } from '../../../domain/soem/facts';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Fault, FaultPlace } from '../../fault';
import { cleanText } from '../../read/clean-text';
import { findTable, isOpen } from '../../read/find-table';
import { RowReader } from '../../read/row-reader';
import type { TableSpec } from '../../spec';
import { soem } from '../specs/soem';
import type { basisColumns, calculationColumn, rangeColumns } from '../specs/shared-columns';

/** A row with the calculation it belongs to; without one it counts for every calculation of the workbook. */
export interface Belonging<T> {
  readonly calculation?: string;
  readonly row: T;
}

/** What all SØM tables have, whatever else is in them. */
type SharedTable = { id: string; columns: readonly [typeof calculationColumn, ...typeof basisColumns] };
type RangedTable = { id: string; columns: typeof rangeColumns };
type SharedReader = Pick<RowReader<SharedTable>, 'text' | 'code' | 'report' | 'failed'>;
type PlacedReader<Id extends string> = { place(id: Id): FaultPlace };

/** One reading of all SØM tables: what was found, what was left out, and where each input stands. */
export class SoemReading {
  readonly faults: Fault[] = [];
  /** The calculation that a fault's row belongs to; a fault that is not there concerns every calculation. */
  private readonly owners = new Map<Fault, string>();
  readonly leftOut: Belonging<LeftOutSoemRow>[] = [];
  /** Where an address that the calculation was given leads. */
  readonly places = new Map<string, FaultPlace>();
  /** Names of the calculations, in the order in which `SØM – indsats` has them. */
  calculations: readonly string[] = [];

  constructor(readonly snapshot: Snapshot) {}

  /** Reads one table row by row. A row with a *fejl* is left out and told; one that gives nothing is passed over. */
  rows<S extends TableSpec, T>(
    spec: S,
    concerns: SoemConcern,
    read: (reader: RowReader<S>) => T | undefined,
  ): readonly Belonging<T>[] {
    const table = findTable(this.snapshot, spec, this.faults, soem.inputSheets);
    if (!isOpen(table)) {
      this.leaveOut({ concerns, place: table.closedBy });
      return [];
    }
    const reader = new RowReader(table, this.faults);
    const rows: Belonging<T>[] = [];
    reader.forEachRow(() => {
      const before = this.faults.length;
      const row = read(reader);
      const [first = ''] = spec.columns.map(({ id }) => id).filter((id) => id !== 'calculation');
      const name = calculationOf(reader, this.calculations);
      const belongs = name === undefined ? {} : { calculation: name };
      for (const fault of this.faults.slice(before)) this.own(fault, name);
      if (reader.failed) this.leaveOut({ concerns, place: reader.address(first) }, name);
      else if (row !== undefined) rows.push({ ...belongs, row });
    });
    return rows;
  }

  /** Tells a fault of one calculation, or of them all. */
  tell(fault: Fault, calculation?: string): void {
    this.faults.push(fault);
    this.own(fault, calculation);
  }

  /** What is wrong in the rows of a calculation and in those that count for all. */
  faultsOf(calculation: string): readonly Fault[] {
    return this.faults.filter((fault) => (this.owners.get(fault) ?? calculation) === calculation);
  }

  leaveOut(row: LeftOutSoemRow, calculation?: string): void {
    this.leftOut.push(calculation === undefined ? { row } : { calculation, row });
  }

  private own(fault: Fault, calculation: string | undefined): void {
    if (calculation !== undefined) this.owners.set(fault, calculation);
  }

  /** Address of a cell in the row at hand; faults that the calculation finds later lead back to it. */
  place<Id extends string>(reader: PlacedReader<Id>, column: Id): string {
    const place = reader.place(column);
    this.places.set(place.address, place);
    return place.address;
  }

  /** What the row at hand rests on, named by one of its cells. */
  basis<Id extends string>(reader: SharedReader & PlacedReader<Id>, column: Id): Basis {
    const sourceType = named(sourceTypeList, reader.code('sourceType', sourceTypeList));
    const confidence = named(confidenceList, reader.code('confidence', confidenceList));
    const note = reader.text('note');
    return {
      ...(sourceType === undefined ? {} : { sourceType }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(note === undefined ? {} : { note }),
      place: this.place(reader, column),
    };
  }
}

/** The value of the calculation behind a word of a list. */
export function named<Id extends string>(list: NamedList<Id>, code: string | undefined): Id | undefined {
  return list.find((value) => value.code === code)?.id;
}

/** How far the figures of a row may lie from what is written; an end that is blank is the figure itself. */
export function rangeOf(reader: Pick<RowReader<RangedTable>, 'number'>): { readonly range?: Range } {
  const low = reader.number('low');
  const high = reader.number('high');
  return low === undefined && high === undefined ? {} : { range: { low: low ?? 1, high: high ?? 1 } };
}

/** The rows of one calculation: its own, and those that count for all. */
export function rowsOf<T>(rows: readonly Belonging<T>[], calculation: string): readonly T[] {
  return rows
    .filter((row) => row.calculation === undefined || row.calculation === calculation)
    .map(({ row }) => row);
}

/** Whether two names of calculations are the same to a person. */
export function isSameName(one: string, other: string): boolean {
  return cleanText(one).toLowerCase() === cleanText(other).toLowerCase();
}

function calculationOf(reader: SharedReader, known: readonly string[]): string | undefined {
  const written = reader.text('calculation');
  if (written === undefined) return undefined;
  const found = known.find((name) => isSameName(name, written));
  if (found === undefined) reader.report('unknownCalculation', 'calculation', { allowed: known });
  return found;
}
