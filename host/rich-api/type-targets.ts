import type { Area } from '../../src/workbook/place';
import type {
  ConditionalFormatModel,
  NameModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../workbook/model';
import type {
  ChartAxisTarget,
  ChartLookTarget,
  ChartPart,
  ChartPointTarget,
  ChartSeriesTarget,
} from './charts/chart-targets';

/** A rectangle of cells on one sheet, as the host works on it. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What stands behind an object of each class of the library. */
export interface TypeTargets extends ChartTargets, ConditionalTargets {
  Application: WorkbookModel;
  AutoFilter: FilterTarget;
  CultureInfo: WorkbookModel;
  CustomProperty: SettingTarget;
  CustomPropertyCollection: WorkbookModel;
  CustomXmlPart: XmlTarget;
  CustomXmlPartCollection: WorkbookModel;
  CustomXmlPartScopedCollection: XmlPartsTarget;
  DataValidation: RangeTarget;
  DatetimeFormatInfo: WorkbookModel;
  DocumentProperties: WorkbookModel;
  Filter: TablePart;
  FormatProtection: RangeTarget;
  FunctionResult: { readonly value: number };
  Functions: WorkbookModel;
  HeaderFooter: HeaderTarget;
  HeaderFooterGroup: SheetModel;
  IterativeCalculation: WorkbookModel;
  NamedItem: NameModel;
  NamedItemArrayValues: NameModel;
  NamedItemCollection: NamesTarget;
  NumberFormatInfo: WorkbookModel;
  PageBreak: PageBreakTarget;
  PageBreakCollection: PageBreaksTarget;
  PageLayout: SheetModel;
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeCollection: RangeAreasTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeSort: RangeTarget;
  RangeView: RangeTarget;
  RangeViewCollection: RangeTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  Runtime: WorkbookModel;
  Setting: SettingTarget;
  SettingCollection: WorkbookModel;
  Table: TableModel;
  TableCollection: TablesTarget;
  TableColumn: TablePart;
  TableColumnCollection: TableModel;
  TableRow: TablePart;
  TableRowCollection: TableModel;
  TableScopedCollection: TablesTarget;
  TableSort: TableModel;
  Workbook: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetCustomProperty: SheetPropertyTarget;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}

interface ChartTargets {
  Chart: ChartPart;
  ChartAreaFormat: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartAxisTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartAxisTitleFormat: ChartAxisTarget;
  ChartBorder: ChartLookTarget;
  ChartCollection: SheetModel;
  ChartDataLabelFormat: ChartLookTarget;
  ChartDataLabels: ChartLookTarget;
  ChartFill: ChartLookTarget;
  ChartFont: ChartLookTarget;
  ChartGridlines: ChartLookTarget;
  ChartGridlinesFormat: ChartLookTarget;
  ChartLegend: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartLineFormat: ChartLookTarget;
  ChartPlotArea: ChartPart;
  ChartPlotAreaFormat: ChartPart;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPointTarget;
  ChartPointsCollection: ChartSeriesTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartPart;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartPart;
  ChartTitleFormat: ChartPart;
}

interface ConditionalTargets {
  CellValueConditionalFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  IconSetConditionalFormat: ConditionalFormatTarget;
  PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  TopBottomConditionalFormat: ConditionalFormatTarget;
}

export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: string;
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

export interface SheetPropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

export interface XmlTarget {
  readonly part: WorkbookModel['customXml'][number];
}

/** The XML parts of one namespace. */
export interface XmlPartsTarget {
  readonly namespace: string;
}

/** Names of the workbook, or of one sheet only. */
export interface NamesTarget {
  readonly sheet?: SheetModel;
}

/** The filter of a table, or of plain cells of a sheet. */
export type FilterTarget = { readonly table: TableModel } | { readonly sheet: SheetModel };

/** Header and footer for all pages, or for some of them. */
export interface HeaderTarget {
  readonly sheet: SheetModel;
  readonly pages: 'Default' | 'First' | 'Even' | 'Odd';
}

export interface PageBreaksTarget {
  readonly sheet: SheetModel;
  readonly axis: 'row' | 'column';
}

/** A page break before a row or column. */
export interface PageBreakTarget extends PageBreaksTarget {
  readonly at: number;
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
