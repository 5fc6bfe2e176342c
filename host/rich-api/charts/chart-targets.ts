import type { ChartModel, SheetModel } from '../../workbook/model';

export interface ChartPart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** One series of a chart, counted from 0. */
export interface ChartSeriesTarget extends ChartPart {
  readonly index: number;
}

/** One point of a series, counted from 0. */
export interface ChartPointTarget extends ChartSeriesTarget {
  readonly point: number;
}

export interface ChartAxisTarget extends ChartPart {
  readonly axis: 'category' | 'value' | 'second';
}

/**
 * Font, fill, line or border of a part of a chart; `path` says of which part. Fill and line of a series (`series`,
 * counted from 0) belong to the chart's description, all others are kept only.
 */
export interface ChartLookTarget extends ChartPart {
  readonly path: string;
  readonly series?: number;
}
