import { area } from '../../results/steps';

/** Rows of `SØM – resultat`, counted from 0. The blocks have room for what a calculation plausibly holds. */
export const ROWS = {
  calculation: 4,
  withheld: 5,
  summary: 7,
  payers: 19,
  cumulativeChart: 26,
  altTexts: 43,
  areas: 46,
  /** Beside the areas, so that the first page is the whole summary. */
  use: 46,
  committees: 71,
  local: 84,
  checklist: 92,
  realised: 107,
} as const;

/** First column of the table of use; one column lies between it and the areas. */
export const USE_COLUMN = 7;

/** Rows of values that a block has room for. */
export const ROOM = {
  payers: 4,
  areas: 22,
  committees: 10,
  use: 22,
  local: 5,
  checklist: 12,
  realised: 60,
} as const;

export const WIDTHS = [38, 15, 15, 15, 15, 15, 15, 28, 18, 20, 15, 15, 15] as const;

export const CUMULATIVE_AREA = area(ROWS.cumulativeChart, 0, 16, 5);
export const AREA_CHART_AREA = area(ROWS.cumulativeChart, 5, 16, 8);

/** The cell with the name of the calculation, and the names of the cells that tell what is shown. */
export const CHOSEN_CELL = { row: ROWS.calculation, column: 1 } as const;
export const CHOSEN_NAME = 'ip_valgt_beregning';
