import type { CellValue, WriteValue } from './cell-value';
import type { ChartSpec } from './chart-spec';
import type { SheetId, TableId } from './marker';
import type { Area, CellPlace } from './place';

/**
 * What is to be done to a workbook, as plain data: previewed in the pane, applied to Excel or to a file, asserted in
 * tests. Steps are carried out in order and may be carried out again: a second run changes nothing more.
 */
export interface Plan {
  /** Which command made it (`build`, `refresh` …); used in reports and errors, never shown as it is. */
  readonly command: string;
  readonly steps: readonly PlanStep[];
  /** Result sheets whose stamp is set to `running` before the first step and to `done` after the last. */
  readonly stamps: readonly Stamp[];
}

export type PlanStep =
  | EnsureSheet
  | EnsureTable
  | WriteRows
  | RenameHeader
  | AddColumn
  | WriteBlock
  | FormatCells
  | SetValidation
  | SetName
  | EnsureChart
  | SetConditionalFormat;

export interface Stamp {
  readonly sheet: SheetId;
  readonly at: CellPlace;
  readonly running: string;
  readonly done: string;
}

/**
 * Makes the sheet and lays it out when no sheet carries its marker; one that is there belongs to its user and is left
 * alone. A name in use gets a number: `Tid 2`.
 */
export interface EnsureSheet {
  readonly kind: 'ensureSheet';
  readonly sheet: SheetId;
  readonly name: string;
  /** Tab order among our sheets; a new sheet goes after the last of ours with a lower order, else to the end. */
  readonly order: number;
  readonly tabColor: string;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  /** Rows that stay in view at the top; 0 for none. */
  readonly frozenRows: number;
  /** Widths in characters of the standard font, from column A. */
  readonly columnWidths: readonly number[];
  readonly page: PageLayout;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Fits one page wide, as many pages tall as it takes. A4 always. */
  readonly fitToWidth: boolean;
  readonly header: string;
  /** Rows repeated on each printed page, counted from 0, or `undefined`. */
  readonly titleRows?: { readonly first: number; readonly count: number };
}

/** Makes the table at a place where the cells are free, with its marker as name. Nothing happens when it exists. */
export interface EnsureTable {
  readonly kind: 'ensureTable';
  readonly table: TableId;
  readonly sheet: SheetId;
  readonly at: CellPlace;
  readonly columns: readonly TableColumnLayout[];
  /** First body rows; none gives one blank row. */
  readonly rows: readonly (readonly WriteValue[])[];
}

export interface TableColumnLayout {
  readonly header: string;
  /** Invariant (US) number format of the body, for example `0.0` or `dd-mm-yyyy`; `General` when absent. */
  readonly numberFormat?: string;
  /** Look of the column's body and header when it is calculated or fixed. */
  readonly isFixed?: boolean;
}

/**
 * Writes rows into a table's body. `headers` names the columns written; other columns are left alone. Rows past the
 * end make the table grow over free cells below it.
 */
export interface WriteRows {
  readonly kind: 'writeRows';
  readonly table: TableId;
  readonly headers: readonly string[];
  /** First body row to write, counted from 0. */
  readonly startRow: number;
  readonly rows: readonly (readonly WriteValue[])[];
  /**
   * Row count of the body afterwards; surplus rows are cleared and cut off, except that rows up to the last one in which
   * a column of the user's own holds something typed stay, with our columns blank. Absent: never shrinks.
   */
  readonly rowCount?: number;
  /**
   * What stood in the same cells when they were read, `null` for rows past the end; anything else now stops the plan
   * before it writes, unless it already is what will be written.
   */
  readonly was?: readonly (readonly CellValue[])[];
  /**
   * Columns that tell whose rows these are, with what was read in them. They are not written; anything else in them now
   * means that the rows have moved, and stops the plan.
   */
  readonly whose?: {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
  };
}

/** Gives an existing column a new header text. `column` counts from 0 inside the table. */
export interface RenameHeader {
  readonly kind: 'renameHeader';
  readonly table: TableId;
  readonly column: number;
  readonly was: string;
  readonly header: string;
}

/**
 * Adds an empty column at the right end of a table, with what may be entered in it: the header is written last, so that
 * a column that is there is whole.
 */
export interface AddColumn {
  readonly kind: 'addColumn';
  readonly table: TableId;
  readonly column: TableColumnLayout;
  readonly validation?: EntryRule;
}

/** Writes a rectangle on a sheet of ours, outside tables. All rows have the same length. */
export interface WriteBlock {
  readonly kind: 'writeBlock';
  readonly sheet: SheetId;
  readonly at: CellPlace;
  readonly values: readonly (readonly WriteValue[])[];
  /** Number format of each column of the block; absent or `null` leaves it. */
  readonly numberFormats?: readonly (string | null)[];
}

export interface FormatCells {
  readonly kind: 'formatCells';
  readonly sheet: SheetId;
  readonly area: Area;
  readonly format: CellFormat;
}

/** Only what is named is set. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly borderBottom?: string;
  readonly numberFormat?: string;
  /** In points. */
  readonly rowHeight?: number;
}

/** One column of a table (found by header), or a rectangle of a sheet. */
export type Target =
  { readonly table: TableId; readonly header: string } | { readonly sheet: SheetId; readonly area: Area };

/** Sets what may be entered. */
export interface SetValidation extends EntryRule {
  readonly kind: 'setValidation';
  readonly target: Target;
}

/** What may be entered. A list is always a workbook name that points at cells, never an inline list. */
export interface EntryRule {
  readonly rule: ValidationRule;
  /** Shown when the cell is chosen; at most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when something else is typed; `warning` lets it through after a question. */
  readonly alert?: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' };
}

export type ValidationRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'date'; readonly minSerial: number; readonly maxSerial: number };

/** Makes or moves a workbook name. */
export interface SetName {
  readonly kind: 'setName';
  readonly name: string;
  readonly to: Target | { readonly constant: string };
  readonly hidden: boolean;
}

/** Makes a native chart or gives an existing one new data and texts; the user's own place and size are kept. */
export interface EnsureChart {
  readonly kind: 'ensureChart';
  readonly sheet: SheetId;
  readonly chart: ChartSpec;
}

/** Replaces our conditional format on exactly this area. The formula is written for the area's first cell. */
export interface SetConditionalFormat {
  readonly kind: 'setConditionalFormat';
  readonly sheet: SheetId;
  readonly area: Area;
  /** Invariant formula with `=`, for example `=$B$4<>$B$7`. */
  readonly formula: string;
  readonly format: {
    readonly color?: string;
    readonly fill?: string;
    readonly italic?: boolean;
    readonly bold?: boolean;
  };
}
