import type { TypeRegistry } from './rich-types';
import {
  application,
  cultureInfo,
  functionResult,
  functions,
  numberFormatInfo,
  setting,
  settingCollection,
  workbookProtection,
} from './types/application';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './types/conditional-formats';
import { chart, chartAxes, chartCollection, chartLegend, chartTitle } from './types/chart';
import { chartAxis, chartAxisTitle } from './types/chart-axis';
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './types/chart-series';
import { dataValidation } from './types/data-validation';
import { namedItem, namedItemCollection } from './types/names';
import { range } from './types/range';
import { rangeAreas } from './types/range-areas';
import { rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './types/range-format';
import {
  headerFooter,
  headerFooterGroup,
  pageLayout,
  worksheetFreezePanes,
  worksheetProtection,
} from './types/sheet-layout';
import { autoFilter, table } from './types/table';
import { tableCollection, tableScopedCollection } from './types/table-collection';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './types/table-parts';
import { workbook } from './types/workbook';
import { worksheet } from './types/worksheet';
import { worksheetCollection } from './types/worksheet-collection';

/** Every class of the library that the host answers for. */
export const registry: TypeRegistry = {
  Application: application,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
