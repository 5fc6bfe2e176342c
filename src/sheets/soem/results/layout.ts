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
  committees: 71,
  use: 84,
  local: 100,
  checklist: 108,
  realised: 123,
} as const;

/** Rows of values that a block has room for. */
export const ROOM = {
  payers: 4,
  areas: 22,
  committees: 10,
  use: 13,
  local: 5,
  checklist: 12,
  realised: 60,
} as const;

export const WIDTHS = [38, 15, 15, 15, 15, 15, 15, 18, 18, 20, 15, 15] as const;

export const CUMULATIVE_AREA = area(ROWS.cumulativeChart, 0, 16, 5);
export const AREA_CHART_AREA = area(ROWS.cumulativeChart, 5, 16, 7);

/** The cell with the name of the calculation, and the names of the cells that tell what is shown. */
export const CHOSEN_CELL = { row: ROWS.calculation, column: 1 } as const;
export const CHOSEN_NAME = 'ip_valgt_beregning';
