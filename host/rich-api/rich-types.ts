import type { ChartAxisTarget, ChartPart, ChartSeriesTarget } from './charts/chart-targets';
import type { Area } from '../../src/workbook/place';
import type {
  ConditionalFormatModel,
  NameModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../workbook/model';
import type { RichError } from './rich-error';

/** A rectangle of cells on one sheet, as the host works on it. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What stands behind an object of each class of the library. */
export interface TypeTargets {
  Application: WorkbookModel;
  AutoFilter: TableModel;
  Chart: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartCollection: SheetModel;
  ChartFill: ChartSeriesTarget;
  ChartLegend: ChartPart;
  ChartLineFormat: ChartSeriesTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartPart;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartPart;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  CultureInfo: WorkbookModel;
  CustomConditionalFormat: ConditionalFormatTarget;
  DataValidation: RangeTarget;
  FunctionResult: { readonly value: number };
  Functions: WorkbookModel;
  HeaderFooter: SheetModel;
  HeaderFooterGroup: SheetModel;
  NamedItem: NameModel;
  NamedItemCollection: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  PageLayout: SheetModel;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Setting: SettingTarget;
  SettingCollection: WorkbookModel;
  Table: TableModel;
  TableCollection: TablesTarget;
  TableColumn: TablePart;
  TableColumnCollection: TableModel;
  TableRow: TablePart;
  TableRowCollection: TableModel;
  TableScopedCollection: TablesTarget;
  Workbook: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}

export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
}

export interface SettingTarget {
  readonly key: string;
}

/** Tables of the workbook, of one sheet, or those that touch an area of it. */
export interface TablesTarget {
  readonly sheet?: SheetModel;
  readonly area?: Area;
}

/** A row or a column of a table, counted from 0. */
export interface TablePart {
  readonly table: TableModel;
  readonly index: number;
}

export type TypeName = keyof TypeTargets;

/** What the host remembers between batches, beside the workbook itself. */
export interface HostState {
  readonly model: WorkbookModel;
  /** Number culture that the host tells, for example `da-DK`. */
  readonly culture: string;
  /** Objects that the client keeps, by reference id. */
  readonly references: Map<string, RichObject>;
  readonly referenceIds: WeakMap<RichObject, string>;
  /** Events somebody listens to, for example `changed:*`. */
  readonly registrations: Set<string>;
  /** Calls that were asked for and are not emulated, with how often. */
  readonly unsupported: Map<string, number>;
  nextReference: number;
  /** Notes a call that is not emulated and gives the error to throw. */
  missing(what: string): RichError;
  object<K extends TypeName>(type: K, target: TypeTargets[K]): RichObject;
}

/**
 * Where a rule of the host is known from: Microsoft's documentation, batches recorded from the real library, or
 * neither (`uncalibrated`: believed, to be confirmed in a real Excel).
 */
export type KnownFrom = 'documentation' | 'recorded' | 'uncalibrated';

type Members<F> = Readonly<Record<string, F>>;

/**
 * One class of the library as the host answers it. `get`, `set` and `nav` are properties (values, written values,
 * other objects), `make` are methods that give an object, `call` those that give a value. All names are wire names.
 */
export interface TypeTable<T> {
  readonly name: string;
  readonly known: KnownFrom;
  /** Members known from somewhere else than the rest of the type. */
  readonly except?: Members<KnownFrom>;
  readonly get?: Members<(target: T, host: HostState) => unknown>;
  readonly set?: Members<(target: T, value: unknown, host: HostState) => void>;
  readonly nav?: Members<(target: T, host: HostState) => RichObject | null>;
  readonly make?: Members<(target: T, args: ArgumentReader, host: HostState) => RichObject | null>;
  readonly call?: Members<(target: T, args: ArgumentReader, host: HostState) => unknown>;
  /** Members of a collection. */
  readonly items?: (target: T, host: HostState) => readonly RichObject[];
  readonly index?: (target: T, args: ArgumentReader, host: HostState) => RichObject;
  /** Which property tells the client who the object is. */
  readonly identity?: (target: T, host: HostState) => Readonly<Record<string, unknown>>;
  /** The client keeps it between batches by reference (ranges). */
  readonly isKept?: boolean;
  readonly range?: (target: T) => RangeTarget;
}

export type TypeRegistry = { readonly [K in TypeName]: TypeTable<TypeTargets[K]> };

export type MemberKind = 'get' | 'set' | 'nav' | 'make' | 'call';

/** A type table with its target inside, so that the interpreter needs to know neither. */
export interface RichObject {
  readonly type: string;
  readonly isKept: boolean;
  readonly range: RangeTarget | undefined;
  readonly readable: readonly string[];
  has(kind: MemberKind, name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): RichObject | null;
  make(name: string, args: ArgumentReader): RichObject | null;
  call(name: string, args: ArgumentReader): unknown;
  items(): readonly RichObject[] | undefined;
  index(args: ArgumentReader): RichObject;
  identity(): Readonly<Record<string, unknown>>;
}

/** The arguments of one call, read by position; what does not fit is `InvalidArgument`, as in Excel. */
export interface ArgumentReader {
  raw(index: number): unknown;
  text(index: number): string;
  /** `undefined` for an argument that was left out or is null; the same for the other optional ones. */
  optionalText(index: number): string | undefined;
  number(index: number): number;
  optionalNumber(index: number): number | undefined;
  optionalFlag(index: number): boolean | undefined;
  /** A key of a collection: a name, an id or a number. */
  key(index: number): string;
  /** A range given as an object or as an address, which `parse` reads. */
  range(index: number, parse: (address: string) => RangeTarget): RangeTarget;
  /** A range given as an object; `undefined` for anything else. */
  rangeObject(index: number): RangeTarget | undefined;
}
