import { faultDetails } from '../../text/fault-details';
import { cellWords, columnWords, faultWords } from '../../text/faults';
import { columnLetters } from '../../workbook/a1';
import type { TableState } from '../../workbook/snapshot';
import type { Fault, FaultKind, Mend } from '../fault';
import { headerText } from '../specs/header-text';
import type { ColumnSpec } from '../spec';
import { describeFound } from './describe-found';
import type { ColumnMatch, MissingColumn } from './match-columns';
import { SEVERITIES } from './severities';
import { sheetAddress } from './sheet-address';

/**
 * Faults of a table's header row, each with the nearest guess or a column to add. A free text column that is simply
 * gone (Note, Medarbejder …) is only mentioned: nothing is computed from it.
 */
export function headerFaults(table: TableState, match: ColumnMatch): readonly Fault[] {
  return [
    ...match.missing.map((missing) =>
      missing.guess === undefined
        ? missingFault(table, missing.column)
        : renamedFault(table, missing, missing.guess),
    ),
    ...match.doubled.map(({ column, places }) => doubledFault(table, column, places)),
  ];
}

function missingFault(table: TableState, column: ColumnSpec): Fault {
  const header = headerText(column);
  const mend: Mend = { kind: 'addColumn', table: table.id, header };
  const fault = { ...headerFault(table, 'headerMissing', header, 0, cellWords.noColumn), mend };
  const isNote = column.kind === 'text' && !column.required;
  return isNote ? { ...fault, severity: 'note', remedy: faultDetails.noteColumn } : fault;
}

function renamedFault(table: TableState, { column }: MissingColumn, place: number): Fault {
  const header = headerText(column);
  const was = table.headers[place] ?? '';
  const mend: Mend = { kind: 'renameHeader', table: table.id, column: place, was, header };
  return { ...headerFault(table, 'headerRenamed', header, place, was, { guess: was }), mend };
}

function doubledFault(table: TableState, column: ColumnSpec, places: readonly number[]): Fault {
  const [, second = 0] = places;
  const other = columnWords(places.map((place) => columnLetters(table.area.column + place)));
  const found = places.map((place) => table.headers[place] ?? '').join(' · ');
  return headerFault(table, 'headerDoubled', headerText(column), second, found, { other });
}

function headerFault(
  table: TableState,
  kind: FaultKind,
  header: string,
  column: number,
  found: string,
  more: { readonly guess?: string; readonly other?: string } = {},
): Fault {
  const cell = { row: table.area.row, column: table.area.column + column };
  const { sheetName, sheetKey } = table;
  const facts = { header, ...more };
  return {
    kind,
    severity: SEVERITIES[kind],
    place: { sheetName, sheetKey, table: table.id, header, cell, address: sheetAddress(sheetName, cell) },
    found: describeFound(found),
    expected: faultWords[kind].expected(facts),
    remedy: faultWords[kind].remedy(facts),
  };
}
