import { cellWords, faultWords } from '../../text/faults';
import type { CellValue } from '../../workbook/cell-value';
import type { Snapshot, TableState } from '../../workbook/snapshot';
import type { Fault } from '../fault';
import { FIRST_COLUMN, INPUT_ROWS } from '../look';
import { dobbeltBundlinje } from '../specs/dobbelt-bundlinje';
import type { SheetSpec, TableSpec } from '../spec';
import { headerFaults } from './header-faults';
import { matchColumns } from './match-columns';
import { SEVERITIES } from './severities';
import { sheetAddress } from './sheet-address';

/** A table of ours that can be read: all its headers that matter were found. */
export interface OpenTable<S extends TableSpec = TableSpec> {
  readonly spec: S;
  readonly state: TableState;
  /** Column id → place in the table, counted from 0; without free text columns that are missing. */
  readonly places: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Why a table cannot be read: its one *fejl* stands at this address. */
export interface ClosedTable {
  readonly closedBy: string;
}

/** Whether the table can be read. */
export function isOpen<S extends TableSpec>(table: OpenTable<S> | ClosedTable): table is OpenTable<S> {
  return !('closedBy' in table);
}

/**
 * Finds a table and its columns. A missing table, or a header that is missing, renamed or doubled, is one fault for
 * the whole table and closes it: its rows cannot be trusted, and are not reported one by one. `sheets` are those of the
 * table's tool.
 */
export function findTable<S extends TableSpec>(
  snapshot: Snapshot,
  spec: S,
  faults: Fault[],
  sheets: readonly SheetSpec[] = dobbeltBundlinje.inputSheets,
): OpenTable<S> | ClosedTable {
  const state = snapshot.tables.find((table) => table.id === spec.id);
  const sheet = sheets.find((candidate) => candidate.tables.some((table) => table.id === spec.id));
  if (state === undefined) {
    const fault = missingTable(snapshot, sheet, spec);
    faults.push(fault);
    return { closedBy: fault.place.address };
  }
  const match = matchColumns(spec, state.headers);
  const found = headerFaults(state, match);
  faults.push(...found);
  const closing = found.find((fault) => fault.severity === 'error');
  if (closing !== undefined) return { closedBy: closing.place.address };
  return { spec, state, places: match.places, rows: state.rows ?? [] };
}

function missingTable(snapshot: Snapshot, spec: SheetSpec | undefined, table: TableSpec): Fault {
  const state = snapshot.sheets.find((sheet) => sheet.id !== undefined && sheet.id === spec?.id);
  const sheetName = state?.name ?? spec?.name ?? table.id;
  const kind = state === undefined ? 'sheetMissing' : 'tableMissing';
  const cell = { row: INPUT_ROWS.header, column: FIRST_COLUMN };
  const facts = { header: '', sheet: sheetName };
  const place = { sheetName, table: table.id, address: sheetAddress(sheetName, cell) };
  return {
    kind,
    severity: SEVERITIES[kind],
    place: state === undefined ? place : { ...place, sheetKey: state.key, cell },
    found: state === undefined ? cellWords.noSheet : cellWords.noTable,
    expected: faultWords[kind].expected(facts),
    remedy: faultWords[kind].remedy(facts),
  };
}
