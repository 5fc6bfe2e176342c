import type { SoemProblemKind } from '../../../domain/soem/problem';
import { isBlank } from '../../../workbook/cell-equal';
import type { Snapshot } from '../../../workbook/snapshot';
import type { FaultPlace } from '../../fault';
import { matchColumns } from '../../read/match-columns';
import { sheetAddress } from '../../read/sheet-address';
import type { TableSpec } from '../../spec';
import { deltagereTable } from '../specs/deltagere';
import { konsekvenserTable } from '../specs/konsekvenser';
import { omkostningerTable } from '../specs/omkostninger';

/** What a calculation lacks when nothing stands in the column of the table. */
const EMPTY: readonly {
  readonly kind: SoemProblemKind;
  readonly spec: TableSpec;
  readonly column: string;
}[] = [
  { kind: 'noParticipants', spec: deltagereTable, column: 'planned' },
  { kind: 'noCosts', spec: omkostningerTable, column: 'amount' },
  { kind: 'noConsequences', spec: konsekvenserTable, column: 'service' },
];

/** Where to begin when a table is empty, by the problem that tells it: the first cell that is blank. */
export function emptyPlaces(snapshot: Snapshot): ReadonlyMap<string, FaultPlace> {
  return new Map(
    EMPTY.flatMap(({ kind, spec, column }) => {
      const place = firstBlank(snapshot, spec, column);
      return place === undefined ? [] : [[kind, place]];
    }),
  );
}

/** Under the table when it has no blank cell there: a row typed under it belongs to it. */
function firstBlank(snapshot: Snapshot, spec: TableSpec, columnId: string): FaultPlace | undefined {
  const table = snapshot.tables.find(({ id }) => id === spec.id);
  const column = table && matchColumns(spec, table.headers).places.get(columnId);
  if (table === undefined || column === undefined) return undefined;
  const { area, sheetName, sheetKey, headers, rows = [] } = table;
  const blank = rows.findIndex((cells) => isBlank(cells[column] ?? null));
  const row = blank < 0 ? rows.length : blank;
  const cell = { row: area.row + 1 + row, column: area.column + column };
  const header = headers[column] ?? '';
  const place = { sheetName, sheetKey, table: table.id, header, cell };
  return { ...place, ...(blank < 0 ? {} : { row }), address: sheetAddress(sheetName, cell) };
}
