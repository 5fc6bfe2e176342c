import { danishDate, danishMonth, danishNumber } from '../../text/danish-format';
import { faultWords } from '../../text/faults';
import type { FaultFacts } from '../../text/fault-words';
import { monthNumber } from '../../domain/calendar/month-number';
import type { CellValue } from '../../workbook/cell-value';
import { isCellError } from '../../workbook/cell-value';
import { dateOfSerial } from '../../workbook/serial-date';
import type { Fault, FaultKind, Mend } from '../fault';
import { headerText } from '../specs/header-text';
import type { ColumnKind, ColumnSpec } from '../spec';
import { describeFound } from './describe-found';
import type { OpenTable } from './find-table';
import { SEVERITIES } from './severities';
import { sheetAddress } from './sheet-address';

/** More about a fault than its column says. */
export type FaultMore = Partial<FaultFacts>;

/** A cell of a table of ours; `place` and `row` count from 0 in the table's body. */
export interface TableCell {
  readonly spec: ColumnSpec;
  readonly place: number;
  readonly row: number;
}

/** Address of a body cell for people: `Tid!C17`. */
export function faultAddress(table: OpenTable, place: number, row: number): string {
  const { area, sheetName } = table.state;
  return sheetAddress(sheetName, { row: area.row + 1 + row, column: area.column + place });
}

/** The fault of one cell in words; with `mended` what should stand there, and the safe change that puts it there. */
export function cellFault(
  table: OpenTable,
  { spec, place, row }: TableCell,
  kind: FaultKind,
  more: FaultMore = {},
  mended?: string | number,
): Fault {
  const { state } = table;
  const value = table.rows[row]?.[place] ?? null;
  const header = state.headers[place] ?? headerText(spec);
  const facts = {
    header: spec.header,
    ...more,
    ...(mended === undefined ? {} : { understood: describeMended(mended, spec.kind) }),
  };
  const cell = { row: state.area.row + 1 + row, column: state.area.column + place };
  const mend = mended === undefined ? undefined : replaceCell(table, row, header, value, mended);
  return {
    kind,
    severity: SEVERITIES[kind],
    place: {
      ...{
        sheetName: state.sheetName,
        sheetKey: state.sheetKey,
        table: state.id,
        header: more.header ?? spec.header,
        row,
        cell,
      },
      address: faultAddress(table, place, row),
    },
    found: describeFound(value, spec.kind),
    expected: more.expected ?? faultWords[kind].expected(facts),
    remedy: more.remedy ?? faultWords[kind].remedy(facts),
    ...(mend === undefined ? {} : { mend }),
  };
}

function replaceCell(
  table: OpenTable,
  row: number,
  header: string,
  was: CellValue,
  value: string | number,
): Mend | undefined {
  return isCellError(was)
    ? undefined
    : { kind: 'replaceCell', table: table.state.id, row, header, was, value };
}

function describeMended(value: string | number, kind: ColumnKind): string {
  if (typeof value === 'string') return value;
  const date = dateOfSerial(value);
  if (date !== undefined && kind === 'date') return danishDate(date);
  if (date !== undefined && kind === 'month') return danishMonth(monthNumber(date));
  return kind === 'share' ? `${danishNumber(value * 100, 4)} %` : danishNumber(value, 6);
}
