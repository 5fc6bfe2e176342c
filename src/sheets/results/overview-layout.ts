import { area } from './steps';
import { overviewColumns } from './overview-columns';
import { readingOrder } from '../../text/readings';

/** Rows of the overview, counted from 0. The table comes last, for it is the one part that grows. */
export const OVERVIEW_ROWS = { reportDate: 4, strip: 6, chart: 10, altText: 26, header: 28 } as const;

/** Columns where the key figures of the strip begin. */
export const STRIP_COLUMNS = [0, 3, 6, 9, 12, 16, 17] as const;

/** Where the chart lies when it is made: left half, over the rows between strip and table. */
export const CHART_AREA = area(OVERVIEW_ROWS.chart, 0, 15, 9);

/** Small table right of the chart, which the chart is drawn from: count, reading, question. */
export const COUNTS = { row: OVERVIEW_ROWS.chart, count: 10, reading: 11, question: 16 } as const;

/** Under the small table: how the figures are made. Beside the chart, so that the table below may grow. */
export const NOTES = { row: OVERVIEW_ROWS.chart + readingOrder.length + 2, column: 10 } as const;

/** Number of columns the overview covers. */
export const OVERVIEW_WIDTH = overviewColumns.length;
