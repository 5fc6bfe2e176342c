import { faultDetails } from '../../text/fault-details';
import { cellWords, columnWords, faultWords } from '../../text/faults';
import { columnLetters } from '../../workbook/a1';
import type { TableState } from '../../workbook/snapshot';
import type { Fault, FaultKind, Mend } from '../fault';
import { headerText } from '../specs/header-text';
import type { ColumnSpec } from '../spec';
import { describeFound } from './describe-found';
import type { ColumnMatch } from './match-columns';
import { SEVERITIES } from './severities';
import { sheetAddress } from './sheet-address';

/**
 * Faults of a table's header row, each with the nearest guess or a column to add. Those of free text columns (Note,
 * Medarbejder …) are only mentioned: nothing is computed from them.
 */
export function headerFaults(table: TableState, match: ColumnMatch): readonly Fault[] {
  return [
    ...match.missing.map(({ column, guess }) =>
      guess === undefined ? missingFault(table, column) : renamedFault(table, column, guess),
    ),
    ...match.doubled.map(({ column, places }) => doubledFault(table, column, places)),
  ];
}

function missingFault(table: TableState, column: ColumnSpec): Fault {
  const mend: Mend = { kind: 'addColumn', table: table.id, header: headerText(column) };
  const fault = { ...headerFault(table, 'headerMissing', column, 0, cellWords.noColumn), mend };
  return isFreeText(column) ? { ...fault, remedy: faultDetails.noteColumn } : fault;
}

function renamedFault(table: TableState, column: ColumnSpec, place: number): Fault {
  const was = table.headers[place] ?? '';
  const mend: Mend = {
    kind: 'renameHeader',
    table: table.id,
    column: place,
    was,
    header: headerText(column),
  };
  return { ...headerFault(table, 'headerRenamed', column, place, was, { guess: describeFound(was) }), mend };
}

function doubledFault(table: TableState, column: ColumnSpec, places: readonly number[]): Fault {
  const [, second = 0] = places;
  const other = columnWords(places.map((place) => columnLetters(table.area.column + place)));
  const found = places.map((place) => table.headers[place] ?? '').join(' · ');
  return headerFault(table, 'headerDoubled', column, second, found, { other });
}

function headerFault(
  table: TableState,
  kind: FaultKind,
  column: ColumnSpec,
  place: number,
  found: string,
  more: { readonly guess?: string; readonly other?: string } = {},
): Fault {
  const cell = { row: table.area.row, column: table.area.column + place };
  const { sheetName, sheetKey } = table;
  const facts = { header: headerText(column), ...more };
  const address = sheetAddress(sheetName, cell);
  return {
    kind,
    severity: isFreeText(column) ? 'note' : SEVERITIES[kind],
    place: { sheetName, sheetKey, table: table.id, header: column.header, cell, address },
    found: describeFound(found),
    expected: faultWords[kind].expected(facts),
    remedy: faultWords[kind].remedy(facts),
  };
}

function isFreeText(column: ColumnSpec): boolean {
  return column.kind === 'text' && !column.required;
}
