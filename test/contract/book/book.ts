import type { CellValue } from '../../../src/workbook/cell-value';
import type { ChartSeries, RangeRef, ValueAxis } from '../../../src/workbook/chart-spec';
import type { CellFormat, PageLayout, ValidationRule } from '../../../src/workbook/plan';
import type { Area, CellPlace } from '../../../src/workbook/place';

/**
 * The workbook of a case, as the person at the keyboard has it: hands to do something with it, eyes to look at what came
 * out. Plain data and sheet names only, so that the same case runs on our own workbook (`model-book.ts`) and, through
 * Office.js, in any Excel (`office-book.ts`).
 */
export interface Book extends Hands, Eyes {
  /** What no program can bring about in Excel; there the case is done by hand (`staged` in `harness.ts`). */
  readonly staged?: Staged;
}

/** What is typed: a number is a number in every culture, text is text as it is typed. */
export type Typed = string | number | boolean;

/** Sheets and tables are named as they are called at that moment. Rows and columns count from 0. */
export interface Hands {
  /** As at the keyboard: a table grows when its next row or column is typed in. */
  type(sheet: string, at: CellPlace, value: Typed): Promise<void>;
  /** As a program or an earlier version would leave it: no table grows. `null` clears the content. */
  put(sheet: string, at: CellPlace, value: Typed | null): Promise<void>;
  /** `result` is what the formula gives, for workbooks that do not calculate. */
  putFormula(sheet: string, at: CellPlace, formula: string, result: CellValue): Promise<void>;
  format(sheet: string, area: Area, format: CellFormat): Promise<void>;
  merge(sheet: string, area: Area): Promise<void>;
  hideRows(sheet: string, row: number, count: number): Promise<void>;
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  widenColumn(sheet: string, column: number, characters: number): Promise<void>;

  addSheet(name: string, visibility?: SheetLook['visibility']): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** Gives the name of the copy. */
  copySheet(sheet: string): Promise<string>;
  colourTab(sheet: string, color: string): Promise<void>;
  protectSheet(sheet: string, password?: string): Promise<void>;
  /** Locks the structure: no sheet can be added, renamed, moved or deleted. */
  protectStructure(): Promise<void>;

  addTable(sheet: string, area: Area, name: string): Promise<void>;
  renameTable(table: string, name: string): Promise<void>;
  deleteTable(table: string): Promise<void>;
  resizeTable(table: string, area: Area): Promise<void>;
  sortTable(table: string, column: number, descending: boolean): Promise<void>;
  /** Leaves the rows in view whose text in this column is one of these. */
  filterTable(table: string, column: number, texts: readonly string[]): Promise<void>;
  clearFilter(table: string): Promise<void>;
  showTotals(table: string): Promise<void>;

  setName(name: string, formula: string, isHidden?: boolean): Promise<void>;
  addChart(sheet: string, name: string, area: Area): Promise<void>;
  moveChart(sheet: string, name: string, area: Area): Promise<void>;
}

export interface Eyes {
  /** In tab order. */
  sheetNames(): Promise<readonly string[]>;
  sheet(name: string): Promise<SheetLook>;
  values(sheet: string, area: Area): Promise<CellValue[][]>;
  /** Every formula on the sheet. */
  formulas(sheet: string): Promise<readonly { readonly at: CellPlace; readonly formula: string }[]>;
  formatAt(sheet: string, at: CellPlace): Promise<CellFormat>;
  columnWidth(sheet: string, column: number): Promise<number>;
  tables(): Promise<readonly TableLook[]>;
  names(): Promise<readonly NameLook[]>;
  validationAt(sheet: string, at: CellPlace): Promise<ValidationLook | undefined>;
  conditionalFormats(sheet: string): Promise<readonly ConditionalFormatLook[]>;
  charts(sheet: string): Promise<readonly ChartLook[]>;
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /** Everything a person could see or lose: two images are equal when nothing was done in between. */
  image(): Promise<unknown>;
  /** The same for one sheet, without tables and names. */
  sheetImage(sheet: string): Promise<unknown>;
}

export interface SheetLook {
  readonly name: string;
  /** The host's own key of the sheet. */
  readonly key: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly page: PageLayout | null;
}

export interface TableLook {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface NameLook {
  readonly name: string;
  readonly isHidden: boolean;
  readonly target?: { readonly sheet: string; readonly area: Area };
  readonly constant?: string;
}

export interface ValidationLook {
  /** The name of a list with its `=`. */
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

export interface ConditionalFormatLook {
  readonly area: Area;
  readonly formula: string;
  readonly format: { readonly color?: string; readonly italic?: boolean };
}

export interface ChartLook {
  readonly name: string;
  /** Where it lies, in the host's own measure: two charts over the same cells have the same place. */
  readonly place: unknown;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueAxis: ValueAxis;
  readonly secondAxis?: ValueAxis;
  readonly series: readonly Pick<ChartSeries, 'name' | 'type' | 'axis' | 'color' | 'marker'>[];
}

/** Situations in which a person, a file or another program must take part. */
export interface Staged {
  setEditing(isEditing: boolean): void;
  setReadOnly(): void;
  use1904(): void;
  nameWorkbook(name: string): void;
  /** Excel does not merge cells in a table, other programs do. */
  mergeInTable(sheet: string, area: Area): void;
  /** What an add-in types is told as its own; this is told as a person's. */
  typeAs(who: 'person' | 'remote', sheet: string, at: CellPlace, value: Typed): void;
  /** Cells whose text was entered behind an apostrophe, which Office.js does not tell. */
  quotedCells(sheet: string): readonly CellPlace[];
  /** Where a chart takes its figures from, which ExcelApi 1.14 does not tell. */
  chartSources(sheet: string, chart: string): { categories: RangeRef; series: readonly RangeRef[] };
}

/** One cell's value. */
export async function valueOf(book: Book, sheet: string, at: CellPlace): Promise<CellValue> {
  const [[value = null] = []] = await book.values(sheet, { ...at, rowCount: 1, columnCount: 1 });
  return value;
}

/** The table of this name; throws when there is none. */
export async function tableNamed(book: Book, name: string): Promise<TableLook> {
  const found = (await book.tables()).find((table) => table.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}
