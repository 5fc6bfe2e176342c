import type { Citizen } from '../../domain/dobbelt-bundlinje/facts';
import { borgereTable } from '../specs/borgere';
import { findTable, isOpen } from './find-table';
import { KnownIds } from './known-ids';
import type { ReadingContext } from './reading-context';
import { reportDoubles } from './report-doubles';
import { RowReader } from './row-reader';

/** The citizens that could be read, and what is in doubt. */
export interface ReadCitizens {
  readonly citizens: readonly Citizen[];
  /** Every id that stands in the table, also of rows with a *fejl*: others may refer to them. */
  readonly known: KnownIds;
  /** Citizens whose row was left out: id → where it stands. Their courses are withheld. */
  readonly inDoubt: ReadonlyMap<string, string>;
  /** Where the one fault stands that keeps the whole table from being read. */
  readonly closedBy?: string;
}

/** Reads `Borgere`. Two rows with one id are both left out, so that the order of the rows never decides. */
export function readCitizens({ snapshot, faults }: ReadingContext): ReadCitizens {
  const known = new KnownIds();
  const table = findTable(snapshot, borgereTable, faults);
  if (!isOpen(table)) return { citizens: [], known, inDoubt: new Map(), closedBy: table.closedBy };

  const reader = new RowReader(table, faults);
  const citizens: Citizen[] = [];
  const failed: { readonly id: string; readonly address: string }[] = [];
  reader.forEachRow((row) => {
    const written = reader.id('id');
    const birthYear = reader.number('birthYear');
    reader.text('note');
    if (written === undefined) return;
    known.add(written, row);
    if (reader.failed) failed.push({ id: written, address: reader.address('id') });
    else citizens.push({ id: written, ...(birthYear === undefined ? {} : { birthYear }) });
  });
  const spelled = (id: string) => known.find(id) ?? id;
  const inDoubt = new Map([
    ...failed.map(({ id, address }) => [spelled(id), address] as const),
    ...reportDoubles(reader, known, 'id'),
  ]);
  return { citizens: citizens.filter(({ id }) => !inDoubt.has(spelled(id))), known, inDoubt };
}
