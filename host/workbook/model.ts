import type { CellFormat, PageLayout, ValidationRule } from '../../src/workbook/plan';
import type { CellValue } from '../../src/workbook/cell-value';
import type { ChartSpec } from '../../src/workbook/chart-spec';
import type { Area } from '../../src/workbook/place';

/**
 * The in-memory workbook: plain, mutable data that everything in `host/` works on. Behaviour lives in the files
 * beside this one (`cells.ts`, `tables.ts`, `names.ts` …), never here. Rows and columns count from 0.
 */
export interface WorkbookModel {
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
  /** Source of ids for sheets, tables and charts. */
  nextId: number;
  /** Told after each change; the direct port and the transports turn it into events. */
  listeners: Set<(change: ModelChange) => void>;
}

export interface ModelChange {
  kind:
    | 'cells'
    | 'rowsInserted'
    | 'rowsDeleted'
    | 'sheetAdded'
    | 'sheetDeleted'
    | 'sheetRenamed'
    | 'tables'
    | 'other';
  /** Who made it: our port, a person at this workbook, or a colleague. */
  by: 'addin' | 'person' | 'remote';
  sheetId: string;
  area: Area | null;
}

export interface SheetModel {
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
  protection: { password: string | null } | null;
}

export interface CellModel {
  value: CellValue;
  /** With its `=`; the value beside it is the last calculated one. */
  formula?: string;
  format?: CellFormat;
  /** Text that was entered with a leading apostrophe. */
  isQuoted?: boolean;
  /** Style number in the file the cell came from; the file room's own business. */
  fileStyle?: number;
}

export interface TableModel {
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
  rule: ValidationRule | { kind: 'other'; source: unknown };
  prompt?: { title: string; message: string };
  alert?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
}

export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  /** `null` for kinds that we do not read; they are kept in the file. */
  formula: string | null;
  format: { color?: string; fill?: string; italic?: boolean; bold?: boolean };
}

export interface ChartModel {
  id: string;
  /** `null` for charts from files that are not ours: kept in the file, drawn as a placeholder. */
  spec: ChartSpec | null;
  name: string;
  area: Area;
}
