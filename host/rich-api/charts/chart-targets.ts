import type { ChartModel, SheetModel } from '../../workbook/model';

export interface ChartPart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** One series of a chart, counted from 0. */
export interface ChartSeriesTarget extends ChartPart {
  readonly index: number;
}

export interface ChartAxisTarget extends ChartPart {
  readonly axis: 'category' | 'value' | 'second';
}
