import type { CellFormat, PageLayout, ValidationRule } from '../../src/workbook/plan';
import type { CellValue } from '../../src/workbook/cell-value';
import type { ChartSpec } from '../../src/workbook/chart-spec';
import type { Area } from '../../src/workbook/place';

/**
 * The in-memory workbook: plain, mutable data that everything in `host/` works on. Behaviour lives in the files
 * beside this one (`cells.ts`, `tables.ts`, `names.ts` …), never here. Rows and columns count from 0.
 */
export interface WorkbookModel extends Keeper {
  name: string;
  sheets: SheetModel[];
  tables: TableModel[];
  names: NameModel[];
  readOnly: boolean;
  structureProtected: boolean;
  dateSystem: '1900' | '1904';
  activeSheetId: string;
  selection: { sheetId: string; area: Area } | null;
  /** A person is typing in a cell: every call is refused meanwhile. */
  isEditing: boolean;
  settings: Map<string, unknown>;
  customXml: { id: string; xml: string }[];
  /** The user's own document properties; a saved file keeps the ones that it was opened with. */
  customProperties?: Map<string, unknown>;
  /** Password of a protected structure. */
  structurePassword?: string | null;
  /** Source of ids for sheets, tables and charts. */
  nextId: number;
  /** Told after each change; the direct port and the transports turn it into events. */
  listeners: Set<(change: ModelChange) => void>;
}

/** Properties that Excel keeps and gives back and on which nothing else here depends; no file holds them. */
export interface Keeper {
  kept?: Map<string, unknown>;
}

export interface ModelChange {
  kind:
    | 'cells'
    | 'rowsInserted'
    | 'rowsDeleted'
    | 'columnsInserted'
    | 'columnsDeleted'
    | 'cellsInserted'
    | 'cellsDeleted'
    | 'sheetAdded'
    | 'sheetDeleted'
    | 'sheetRenamed'
    | 'sheetActivated'
    | 'sheetDeactivated'
    | 'tables'
    | 'tableAdded'
    | 'tableDeleted'
    | 'formats'
    | 'rowsHidden'
    | 'rowsShown'
    | 'rowsSorted'
    | 'selection'
    | 'protection'
    | 'calculated'
    | 'other';
  /** Who made it: our port, a person at this workbook, or a colleague. */
  by: 'addin' | 'person' | 'remote';
  sheetId: string;
  area: Area | null;
  /** The table that came or went. */
  tableId?: string;
}

export interface SheetModel extends Keeper {
  id: string;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor: string | null;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Only cells that hold something or carry a format, keyed by `row * 16384 + column`. */
  cells: Map<number, CellModel>;
  /** Width in characters and state of columns that differ from the default. */
  columns: Map<number, { width?: number; hidden?: boolean }>;
  /** Height in points and state of rows that differ from the default. */
  rows: Map<number, { height?: number; hidden?: boolean }>;
  merges: Area[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  page: PageLayout | null;
  /** `options` are what a protected sheet still allows, as Excel names it; saved files allow nothing more. */
  protection: { password: string | null; options?: Readonly<Record<string, unknown>> } | null;
  /** Letters and numbers at the edges; shown when absent. */
  headings?: boolean;
  customProperties?: Map<string, string>;
  /** A filter over plain cells. */
  filter?: { area: Area; criteria: Map<number, FilterCriteria> };
}

/** Which rows a filter lets through, in the words of the Excel API (`filterOn`, `values`, `criterion1` …). */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** By what rows were sorted, in the words of the Excel API. */
export interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

export interface SortField {
  /** Column (or row, from left to right) of the sorted cells, counted from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
}

/** What a plan can say about the look of a cell, and what only people and other add-ins set. */
export interface CellLook extends CellFormat {
  readonly fontName?: string;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  /** Lines at `EdgeTop`, `EdgeLeft`, `EdgeRight`, `DiagonalDown` …; the one below is `borderBottom`. */
  readonly borders?: Readonly<Record<string, BorderLook>>;
  readonly borderBottomStyle?: string;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly orientation?: number;
  /** A cell can be written on a protected sheet when this is false. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Name of a named style; `Normal` when absent. */
  readonly styleName?: string;
  /** What is kept and given back only. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface BorderLook {
  readonly style?: string;
  readonly color?: string;
  readonly weight?: string;
}

export interface CellModel {
  value: CellValue;
  /** With its `=`; the value beside it is the last calculated one. */
  formula?: string;
  format?: CellLook;
  /** Text that was entered with a leading apostrophe. */
  isQuoted?: boolean;
  /** Style number in the file the cell came from; the file room's own business. */
  fileStyle?: number;
}

export interface TableModel extends Keeper {
  id: string;
  name: string;
  sheetId: string;
  /** Header row, body and totals row. Header texts are the cells themselves. */
  area: Area;
  hasTotalsRow: boolean;
  style: string | null;
  /** Rows hidden by the table's filter are hidden rows as well. */
  isFiltered: boolean;
  hasFilterButtons: boolean;
  /** What each filtered column lets through, by column counted from 0. A filter from a file is known to be there only. */
  filters?: Map<number, FilterCriteria>;
  sort?: SortState;
}

export interface NameModel {
  name: string;
  /** With its `=`: `=Tid!$A$1`, `="tid"`. */
  formula: string;
  isHidden: boolean;
  /** Names of one sheet only; `null` for the whole workbook. */
  sheetId: string | null;
  comment: string;
}

export interface ValidationModel {
  areas: Area[];
  /** `other` rules come from files and are kept as they are. `list` holds a formula such as `=ip_liste_metode`. */
  rule: ValidationRule | GeneralRule | { kind: 'other'; source: unknown };
  /** Absent: blank cells are let through, and what there is to be shown is shown. */
  ignoreBlanks?: boolean;
  hidesPrompt?: boolean;
  hidesAlert?: boolean;
  prompt?: { title: string; message: string };
  alert?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
}

/** A rule with any operator and formulas, in Excel's words; what a plan can say has kinds of its own. */
export interface GeneralRule {
  kind: 'general';
  type: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'inlineList';
  operator?: string;
  formula1: string | number;
  formula2?: string | number;
}

export interface ConditionalFormatModel extends Keeper {
  id: string;
  areas: Area[];
  /** `null` for kinds that we do not read; they are kept in the file. */
  formula: string | null;
  format: { color?: string; fill?: string; italic?: boolean; bold?: boolean };
  /** Kind of one that an add-in made without a formula (`CellValue`, `DataBar` …); its rule is kept beside it. */
  otherType?: string;
  stopIfTrue?: boolean;
}

export interface ChartModel extends Keeper {
  id: string;
  /** `null` for charts from files that are not ours: kept in the file, drawn as a placeholder. */
  spec: ChartSpec | null;
  name: string;
  area: Area;
}
