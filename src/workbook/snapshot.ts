import type { CellValue } from './cell-value';
import type { SheetId, TableId } from './marker';
import type { Area } from './place';

/** What a command wants to read. The inventory (sheets, tables, names of ours) always comes along. */
export interface SnapshotRequest {
  /** Tables whose rows are wanted. A table that is not in the workbook is simply not in the answer. */
  readonly tables: readonly TableId[];
  /** Workbook names whose single cell's value is wanted. */
  readonly cells: readonly string[];
}

/** The state of a workbook as plain data, taken at one moment. */
export interface Snapshot {
  readonly workbook: WorkbookState;
  /** Every sheet of the workbook in tab order, the user's own too (name and state only). */
  readonly sheets: readonly SheetState[];
  /** Our tables that were found; `rows` only for those asked for. */
  readonly tables: readonly TableState[];
  /** Our workbook names (they begin with `ip_`) and the names asked for. */
  readonly names: readonly NameState[];
  /** Every table name and workbook name in use, for choosing names that clash with none. */
  readonly takenNames: readonly string[];
}

export interface WorkbookState {
  readonly name: string;
  readonly readOnly: boolean;
  /** Sheets cannot be added, renamed or moved. */
  readonly structureProtected: boolean;
  readonly dateSystem: '1900' | '1904';
}

export interface SheetState {
  /** The host's own key; stable while the workbook is open. */
  readonly key: string;
  readonly name: string;
  /** Our id when the sheet carries our marker. */
  readonly id?: SheetId;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Names of the charts on a sheet of ours; empty for other sheets. */
  readonly charts: readonly string[];
}

export interface TableState {
  readonly id: TableId;
  /** The actual name, `ip_tid` or after a clash `ip_tid_2`. */
  readonly name: string;
  readonly sheetKey: string;
  readonly sheetName: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly hasTotalsRow: boolean;
  /** Header texts as they stand, from left to right, the user's own columns too. */
  readonly headers: readonly string[];
  /** Body rows (without header and totals) in sheet order, blank rows too; absent when they were not asked for. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Body rows that are hidden by hand or by a filter. */
  readonly hiddenRowCount: number;
  /** A filter is on, so that writing through it is refused. */
  readonly isFiltered: boolean;
  /** Addresses of merged cells inside the table, for example `B7:C7`. */
  readonly mergedAreas: readonly string[];
}

export interface NameState {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it points, when it points at cells that exist. */
  readonly target?: { readonly sheetKey: string; readonly area: Area };
  /** The text of a name that holds a text constant. */
  readonly constant?: string;
  /** Value of the single cell it points at, when asked for. */
  readonly value?: CellValue;
}
