import { looksLikeCpr } from '../../domain/cpr/looks-like-cpr';
import type { CalendarDate, MonthNumber } from '../../domain/calendar/calendar-date';
import { monthNumber } from '../../domain/calendar/month-number';
import { findCode } from '../../catalogue/code-lists';
import type { CodeList } from '../../catalogue/code-lists';
import { faultDetails } from '../../text/fault-details';
import { isBlank } from '../../workbook/cell-equal';
import type { CellValue } from '../../workbook/cell-value';
import type { Fault, FaultKind, FaultPlace } from '../fault';
import type { ColumnKind, ColumnSpec, TableSpec } from '../spec';
import { cellFault, faultAddress } from './cell-fault';
import type { FaultMore } from './cell-fault';
import type { OpenTable } from './find-table';
import type { KnownIds } from './known-ids';
import { readDate, readMonth, readNumber, readShare, readText, readWord } from './read-cell';
import type { CellReading } from './read-cell';

/** The ids of a table's columns: a misspelt one does not compile. */
export type ColumnId<S extends TableSpec> = S['columns'][number]['id'];

/** Units that people type after a number. */
const UNITS: Readonly<Record<string, RegExp>> = {
  t: /\s*(t\.?|timer|time)\s*$/i,
  '%': /\s*%\s*$/,
  kr: /\s*(kr\.?|kroner)\s*$/i,
  deltagere: /\s*(deltagere?|borgere?)\s*$/i,
  point: /\s*point\s*$/i,
};

/** What a number of a row must be, where the column alone does not say it. */
export interface RowLimits {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly kind?: ColumnKind;
  /** What the figure is called, where each row holds another. */
  readonly header?: string;
}

/**
 * Reads one table row by row, cell by cell, and collects the faults. One object serves all rows: at 70,000 rows the
 * reading is a matter of tenths of a second.
 */
export class RowReader<S extends TableSpec> {
  /** Body row at hand, counted from 0. */
  row = -1;
  /** A *fejl* in the row at hand costs it. */
  failed = false;
  private cells: readonly CellValue[] = [];
  private readonly columns: ReadonlyMap<string, { readonly spec: ColumnSpec; readonly place: number }>;

  constructor(
    readonly table: OpenTable<S>,
    private readonly faults: Fault[],
  ) {
    const columns = table.spec.columns.flatMap((spec) => {
      const place = table.places.get(spec.id);
      return place === undefined ? [] : [[spec.id, { spec, place }] as const];
    });
    this.columns = new Map(columns);
  }

  /** Calls `read` for each row that holds anything in our columns; blank rows anywhere are fine. */
  forEachRow(read: (row: number) => void): void {
    const places = [...this.columns.values()].map(({ place }) => place);
    this.table.rows.forEach((cells, row) => {
      if (places.every((place) => isBlankCell(cells[place]))) return;
      this.row = row;
      this.cells = cells;
      this.failed = false;
      read(row);
    });
  }

  cell(id: ColumnId<S>): CellValue {
    const column = this.columns.get(id);
    return column === undefined ? null : (this.cells[column.place] ?? null);
  }

  /** Address of a cell in the row at hand, for people. */
  address(id: ColumnId<S>, row = this.row): string {
    return faultAddress(this.table, this.columns.get(id)?.place ?? 0, row);
  }

  /** Where a cell of the row at hand stands, as a fault there would tell it. */
  place(id: ColumnId<S>): FaultPlace {
    const column = this.columns.get(id);
    const { state } = this.table;
    const cell = { row: state.area.row + 1 + this.row, column: state.area.column + (column?.place ?? 0) };
    const { sheetName, sheetKey } = state;
    const header = column?.spec.header ?? '';
    return { sheetName, sheetKey, table: state.id, header, row: this.row, cell, address: this.address(id) };
  }

  /** Free text. Refused when a CPR number is in it. */
  text(id: ColumnId<S>): string | undefined {
    return this.guarded(id, readText);
  }

  /** An id of this table's own. */
  id(id: ColumnId<S>): string | undefined {
    return this.guarded(id, readWord);
  }

  /** An id that must stand in another table; another spelling of it is understood. */
  reference(id: ColumnId<S>, known: KnownIds, missing: FaultKind): string | undefined {
    const written = this.cell(id);
    const exact = typeof written === 'string' ? known.find(written) : undefined;
    if (exact !== undefined && exact === written) return exact;
    return this.guarded(id, (value) => {
      const reading = readWord(value);
      if (reading.value === undefined) return reading;
      const found = known.find(reading.value);
      if (found === undefined) return { fault: missing };
      return found === reading.value ? reading : { value: found, fault: 'codeSynonym', cell: found };
    });
  }

  /** A value of a closed list; known synonyms are understood. */
  code<Code extends string>(id: ColumnId<S>, list: CodeList<Code>): Code | undefined {
    return this.take(id, (value) => readCode(value, list), { allowed: list.map(({ code }) => code) });
  }

  /** A value of a list that people add to: one that is not on it is used all the same. */
  openCode(id: ColumnId<S>, list: CodeList, own: ReadonlySet<string>): string | undefined {
    const allowed = [...new Set([...list.map(({ code }) => code), ...own])];
    const read = (value: CellValue): CellReading<string> => {
      const reading = readWord(value);
      if (reading.value === undefined || own.has(reading.value)) return reading;
      const found = findCode(list, reading.value);
      if (found === null) return { value: reading.value, fault: 'unknownCode' };
      return found.match === 'exact'
        ? reading
        : { value: found.code, fault: 'codeSynonym', cell: found.code };
    };
    return this.guarded(id, read, { allowed, remedy: faultDetails.ownReason });
  }

  date(id: ColumnId<S>): CalendarDate | undefined {
    return this.take(id, readDate);
  }

  month(id: ColumnId<S>): MonthNumber | undefined {
    const day = this.take(id, readMonth);
    return day && monthNumber(day);
  }

  /** A number within the column's limits, or within narrower ones. */
  number(id: ColumnId<S>, limits: RowLimits = {}): number | undefined {
    const spec = this.columns.get(id)?.spec;
    if (spec === undefined || this.isSilent(id)) return undefined;
    const min = limits.min ?? spec.min;
    const max = limits.max ?? spec.max;
    const kind = limits.kind ?? spec.kind;
    const isWhole = kind === 'whole' || kind === 'year';
    const unit = UNITS[limits.unit ?? spec.unit ?? ''];
    const more = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const seenAs = limits.header === undefined ? spec : { ...spec, kind, header: limits.header };
    if (kind === 'share')
      return this.take(id, (value) => readShare(value, { min, max }), shareWords(more), seenAs);
    return this.take(id, (value) => readNumber(value, { min, max, isWhole, unit }), more, seenAs);
  }

  /** Tells a fault of the row at hand, at one of its columns. */
  report(kind: FaultKind, id: ColumnId<S>, more: FaultMore = {}): void {
    this.reportAt(this.row, kind, id, more);
  }

  /** Tells a fault of any row: for what only shows when all rows have been read. */
  reportAt(row: number, kind: FaultKind, id: ColumnId<S>, more: FaultMore = {}): Fault | undefined {
    const column = this.columns.get(id);
    if (column === undefined) return undefined;
    const fault = cellFault(this.table, { ...column, row }, kind, more);
    this.faults.push(fault);
    if (fault.severity === 'error' && row === this.row) this.failed = true;
    return fault;
  }

  /** An optional cell that is blank says nothing; most cells of a wide table do, so that asking first is worth it. */
  private isSilent(id: ColumnId<S>): boolean {
    const column = this.columns.get(id);
    return column === undefined || (!column.spec.required && (this.cells[column.place] ?? null) === null);
  }

  private guarded(
    id: ColumnId<S>,
    read: (value: CellValue) => CellReading<string>,
    more: FaultMore = {},
  ): string | undefined {
    if (this.isSilent(id)) return undefined;
    const refusing = (value: CellValue): CellReading<string> => {
      const isCpr = (typeof value === 'string' || typeof value === 'number') && looksLikeCpr(value);
      return isCpr ? { fault: 'looksLikeCpr' } : read(value);
    };
    return this.take(id, refusing, more);
  }

  private take<T>(
    id: ColumnId<S>,
    read: (value: CellValue) => CellReading<T>,
    more: FaultMore = {},
    seenAs?: ColumnSpec,
  ): T | undefined {
    const column = this.columns.get(id);
    if (column === undefined) return undefined;
    const reading = read(this.cells[column.place] ?? null);
    if (reading.fault === undefined) {
      if (reading.value === undefined && column.spec.required) this.report('requiredBlank', id);
      return reading.value;
    }
    const cell = { ...column, ...(seenAs === undefined ? {} : { spec: seenAs }), row: this.row };
    // Words of the column's own are about its list; any other fault has its own.
    const { remedy: _own, ...plain } = more;
    const words = reading.fault === 'unknownCode' ? more : plain;
    const fault = cellFault(this.table, cell, reading.fault, words, reading.cell);
    const isUnderstood = reading.value !== undefined;
    this.faults.push(isUnderstood ? { ...fault, severity: 'question' } : fault);
    if (!isUnderstood) this.failed = true;
    return reading.value;
  }
}

/** Limits of a share as people read them. */
function shareWords(more: FaultMore): FaultMore {
  const { min, max } = more;
  return min === undefined || max === undefined ? more : { ...more, expected: faultDetails.share(min, max) };
}

function readCode<Code extends string>(value: CellValue, list: CodeList<Code>): CellReading<Code> {
  const { value: word, fault } = readWord(value);
  if (word === undefined) return fault === undefined ? {} : { fault };
  const found = findCode(list, word);
  if (found === null) return { fault: 'unknownCode' };
  if (found.match === 'synonym') return { value: found.code, fault: 'codeSynonym', cell: found.code };
  return fault === undefined ? { value: found.code } : { value: found.code, fault, cell: found.code };
}

function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === undefined || isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');
}
