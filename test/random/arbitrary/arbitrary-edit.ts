import fc from 'fast-check';
import type { CellFormat } from '../../../src/workbook/plan';
import type { Content, Edit, Place, Size, Spelling } from '../play/edit';
import { awkwardText, sheetName } from './awkward-text';

const index = fc.nat(30);
const place: fc.Arbitrary<Place> = fc.record({ row: fc.nat(45), column: fc.nat(24) });
const size: fc.Arbitrary<Size> = fc.record({
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});

const spelling = fc.constantFrom<Spelling>('lower', 'upper', 'spaced', 'hardSpaced', 'decomposed', 'asText');

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 5, arbitrary: awkwardText.map((typed) => ({ typed })) },
  {
    weight: 4,
    arbitrary: fc
      .oneof(
        awkwardText,
        fc.constantFrom('B-0001', 'B-0002', 'F-0001', 'F-0002', 'CTI', 'ICM', 'WHO-5', 'ORS'),
        fc.constantFrom(0, -1, 0.1 + 0.2, 1e300, 744.5, 60, 61, 46023, 46023.75, 44561, 2026, 101901234),
        fc.integer({ min: 45_600, max: 46_400 }),
        fc.boolean(),
        fc.constantFrom({ error: '#REF!' }, { error: '#I/T' }, { error: '#DIVISION/0!' }),
      )
      .map((value) => ({ value })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { value: 12.5, formula: '=SUM(A1:A3)' },
      { value: 'B-0001', formula: '="B-"&"0001"' },
      { value: { error: '#REF!' }, formula: '=#REF!' },
      { value: '', formula: '=""' },
    ),
  },
);

const format: fc.Arbitrary<CellFormat> = fc.constantFrom<CellFormat>(
  { fill: '#FFFF00' },
  { bold: true, color: '#FF0000' },
  { numberFormat: '@' },
  { numberFormat: 'dd-mm-yyyy' },
  { numberFormat: '#,##0.00 "kr."' },
);

/** Names that a person gives, some of which we might want ourselves. */
const name = fc.constantFrom(
  'Budget',
  'ip_liste_metode',
  'ip_ark_tid',
  'ip_bygger',
  'ip_opretter',
  'ip_stempel_db_overblik',
  'ip_valgt_borger',
  'DB_Timer_Faktisk',
  'db_mangler',
  'ip_tid_2',
  'Tabel1',
  '_Æbler',
);

const tableName = fc.constantFrom(
  'ip_tid',
  'ip_tid_2',
  'ip_borgere',
  'Timer',
  'ip_db_overblik',
  'Fakta_2026',
);

const inCells: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('fillTableCell' as const), table: index, at: place, with: content }),
  fc.record({ do: fc.constant('fillTableCell' as const), table: index, at: place, with: content }),
  fc.record({ do: fc.constant('fillCell' as const), sheet: index, at: place, with: content }),
  fc.record({ do: fc.constant('clearTableCells' as const), table: index, at: place, size }),
  fc.record({ do: fc.constant('copyRow' as const), table: index, from: index, to: index }),
  fc.record({ do: fc.constant('respell' as const), table: index, at: place, how: spelling }),
  fc.record({ do: fc.constant('respell' as const), table: index, at: place, how: spelling }),
);

const inTables: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('sort' as const), table: index, column: index, descending: fc.boolean() }),
  fc.record({ do: fc.constant('sort' as const), table: index, column: index, descending: fc.boolean() }),
  fc.record({ do: fc.constant('filter' as const), table: index, column: index }),
  fc.record({ do: fc.constant('clearFilter' as const), table: index }),
  fc.record({ do: fc.constant('toggleTotals' as const), table: index }),
  fc.record({ do: fc.constant('renameTable' as const), table: index, name: tableName }),
  fc.record({ do: fc.constant('addTable' as const), sheet: index, at: place, size, name: tableName }),
);

const inRowsAndColumns: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constantFrom('insertRows' as const, 'deleteRows' as const),
    sheet: index,
    row: fc.nat(45),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constantFrom('insertColumns' as const, 'deleteColumns' as const),
    sheet: index,
    column: fc.nat(12),
  }),
  fc.record({ do: fc.constantFrom('hideRows' as const, 'hideColumns' as const), sheet: index, at: place }),
  fc.record({ do: fc.constant('merge' as const), sheet: index, at: place, size }),
  fc.record({ do: fc.constant('format' as const), sheet: index, at: place, size, as: format }),
);

const inSheets: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constantFrom('addSheet' as const, 'renameSheet' as const),
    sheet: index,
    name: sheetName,
  }),
  fc.record({ do: fc.constant('moveSheet' as const), sheet: index, to: index }),
  fc.record({
    do: fc.constantFrom(
      'copySheet' as const,
      'deleteSheet' as const,
      'hideSheet' as const,
      'showSheet' as const,
    ),
    sheet: index,
  }),
  fc.record({ do: fc.constant('addName' as const), name, sheet: index, at: place }),
  fc.record({ do: fc.constant('deleteName' as const), name: index }),
  fc.record({ do: fc.constant('addChart' as const), sheet: index, at: place }),
);

/** Locks are rarer, and undone as often as set: a locked workbook refuses everything and teaches little. */
const locks: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('toggleProtection' as const), sheet: index }),
  fc.record({ do: fc.constant('toggleStructure' as const) }),
);

/** What a person does between two of our commands. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: inCells },
  { weight: 6, arbitrary: inTables },
  { weight: 6, arbitrary: inRowsAndColumns },
  { weight: 6, arbitrary: inSheets },
  { weight: 1, arbitrary: locks },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
);

/** A row twice, its copy a little different: rows that contradict each other. */
const contradiction: fc.Arbitrary<readonly Edit[]> = fc
  .record({ table: index, from: index, to: index, column: index, with: content, how: spelling })
  .map(({ table, from, to, column, with: other, how }) => [
    { do: 'copyRow', table, from, to },
    { do: 'respell', table, at: { row: to, column: 0 }, how },
    { do: 'fillTableCell', table, at: { row: to + 1, column }, with: other },
  ]);

/** Edits that only change what is in our tables and where it stands: nothing that would stop a command. */
export const harmlessEdits: fc.Arbitrary<readonly Edit[]> = fc
  .array(
    fc.oneof(
      contradiction,
      inCells.map((edit) => [edit]),
    ),
    { maxLength: 10 },
  )
  .map((edits) => edits.flat());
