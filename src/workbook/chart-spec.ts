import type { SheetId } from './marker';
import type { Area } from './place';

/** A native chart of columns and lines as plain data. */
export interface ChartSpec {
  /** Chart name in the workbook, for example `ip_db_borger`. */
  readonly name: string;
  /** One sentence that says the chart's one idea. */
  readonly title: string;
  /** What a screen reader says; written into saved files, and as text in the cell under the chart. */
  readonly altText: string;
  /** The cells the chart covers when it is made. */
  readonly area: Area;
  readonly categories: RangeRef;
  readonly categoryTitle: string;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ValueAxis;
  readonly secondAxis?: ValueAxis;
}

export interface RangeRef {
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: RangeRef;
  /** `bar` lies down; bars do not mix with the other two. */
  readonly type: 'column' | 'line' | 'bar';
  readonly axis: 'primary' | 'secondary';
  /** `#RRGGBB`; the border of a hollow column. */
  readonly color: string;
  /** Hollow columns are clear with a border; hollow lines have points filled with white. Lines run on over blank cells. */
  readonly fill: 'solid' | 'hollow';
  readonly dash: 'solid' | 'dash';
  readonly marker: 'none' | 'circle' | 'diamond' | 'triangle' | 'square';
}

export interface ValueAxis {
  readonly title: string;
  readonly min?: number;
  readonly max?: number;
  /** Invariant number format, for example `0%`. */
  readonly numberFormat: string;
}
