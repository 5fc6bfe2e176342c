import type { SoemProblem, SoemProblemKind } from '../../../domain/soem/problem';
import type { Snapshot } from '../../../workbook/snapshot';
import type { FaultPlace } from '../../fault';
import { matchColumns } from '../../read/match-columns';
import { sheetAddress } from '../../read/sheet-address';
import { soem } from '../specs/soem';

/** The column to look at, where it is not the one that names the row. */
const COLUMNS: Partial<Record<SoemProblemKind, string>> = {
  yearOutsideHorizon: 'year',
  yearOutsidePeriod: 'year',
  yearTwice: 'year',
  indexMissing: 'priceLevel',
  unitMismatch: 'unit',
  sharesNotOne: 'share1',
  successesAboveParticipants: 'actualSuccesses',
};

/** Where the reading found what a calculation uses, and the workbook it was found in. */
export interface ReadPlaces {
  readonly snapshot: Snapshot;
  /** Leads from the addresses of the facts to the cells, and from an empty table's problem to its first cell. */
  readonly places: ReadonlyMap<string, FaultPlace>;
}

/** The cell that a problem between rows is about: in its first row, in the column that it is told of. */
export function placeOfProblem(
  { kind, places: named }: SoemProblem,
  { snapshot, places }: ReadPlaces,
): FaultPlace {
  const [address = kind] = named;
  const place = places.get(address) ?? { sheetName: address.split('!')[0] ?? address, address };
  const table = snapshot.tables.find(({ id }) => id === place.table);
  const spec = soem.inputSheets.flatMap(({ tables }) => tables).find(({ id }) => id === place.table);
  const column = spec?.columns.find(({ id }) => id === COLUMNS[kind]);
  if (table === undefined || spec === undefined || column === undefined || place.cell === undefined)
    return place;
  const at = matchColumns(spec, table.headers).places.get(column.id);
  if (at === undefined) return place;
  const cell = { row: place.cell.row, column: table.area.column + at };
  return { ...place, header: column.header, cell, address: sheetAddress(table.sheetName, cell) };
}
