import { citizenColumns } from './citizen-columns';
import { area } from './steps';

/** Rows of the sheet, counted from 0. The table comes last, for it is the one part that grows. */
export const CITIZEN_ROWS = {
  choose: 4,
  shows: 5,
  course: 6,
  reportDate: 7,
  reading: 8,
  question: 9,
  missing: 10,
  others: 11,
  strip: 13,
  chart: 17,
  altText: 31,
  notes: 32,
  header: 37,
} as const;

/** Column of the values beside their labels. */
export const VALUE_COLUMN = 2;

/** Column of the words that appear when the drop-down asks for somebody else. */
export const HINT_COLUMN = 4;

export const CITIZEN_WIDTH = citizenColumns.length;

/** Where the chart lies when it is made. As low as it may be, so that nine months print on one page with it. */
export const CITIZEN_CHART_AREA = area(CITIZEN_ROWS.chart, 0, 13, CITIZEN_WIDTH);

/** Columns where the figures of the strip begin. */
export const CITIZEN_STRIP = [0, 2, 4, 6, 8, 10] as const;

/** What belongs to the citizen shown, over and under the table's header; greyed when the drop-down differs. */
export const SHOWN_AREAS = [
  area(CITIZEN_ROWS.shows, 0, CITIZEN_ROWS.header - CITIZEN_ROWS.shows, CITIZEN_WIDTH),
  // Room for ten years of months.
  area(CITIZEN_ROWS.header + 1, 0, 120, CITIZEN_WIDTH),
] as const;
