import type { TypeRegistry } from './rich-types';
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
  runtime,
} from './types/application';
import { chart, chartCollection } from './types/chart';
import { chartAxis, chartAxisFormat, chartAxisTitle, chartAxisTitleFormat } from './types/chart-axis';
import {
  chartBorder,
  chartDataLabelFormat,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartGridlinesFormat,
  chartLineFormat,
} from './types/chart-look';
import {
  chartAreaFormat,
  chartAxes,
  chartLegend,
  chartLegendFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartTitle,
  chartTitleFormat,
} from './types/chart-parts';
import {
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './types/chart-series';
import { conditionalFormat, conditionalFormatCollection } from './types/conditional-formats';
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from './types/conditional-look';
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  conditionalFormatRule,
  customConditionalFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from './types/conditional-rules';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './types/custom-xml';
import { dataValidation } from './types/data-validation';
import { customProperty, customPropertyCollection, documentProperties } from './types/document-properties';
import { functionResult, functions } from './types/functions';
import { namedItem, namedItemArrayValues, namedItemCollection } from './types/names';
import { pageBreak, pageBreakCollection } from './types/page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './types/page-layout';
import { range } from './types/range';
import { rangeAreas, rangeCollection } from './types/range-areas';
import { rangeBorder, rangeBorderCollection } from './types/range-border';
import { removeDuplicatesResult } from './types/range-edits';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './types/range-format';
import { rangeSort } from './types/range-sort';
import { rangeView, rangeViewCollection } from './types/range-view';
import { setting, settingCollection } from './types/settings';
import { worksheetFreezePanes, worksheetProtection } from './types/sheet-layout';
import { table } from './types/table';
import { tableCollection, tableScopedCollection } from './types/table-collection';
import { tableColumn, tableColumnCollection } from './types/table-columns';
import { autoFilter, filter } from './types/table-filter';
import { tableRow, tableRowCollection } from './types/table-parts';
import { tableSort } from './types/table-sort';
import { workbook, workbookProtection } from './types/workbook';
import { worksheet } from './types/worksheet';
import { worksheetCollection } from './types/worksheet-collection';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './types/worksheet-properties';

/** Every class of the library that the host answers for. */
export const registry: TypeRegistry = {
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartBorder: chartBorder,
  ChartCollection: chartCollection,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartLineFormat: chartLineFormat,
  ChartPlotArea: chartPlotArea,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: iconSetConditionalFormat,
  IterativeCalculation: iterativeCalculation,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RemoveDuplicatesResult: removeDuplicatesResult,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  TableSort: tableSort,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
