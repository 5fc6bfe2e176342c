import { area } from '../../results/steps';

/**
 * Rows of `SØM – følsomhed`, counted from 0. The draws stand last: their years need the most room. The rows before the years
 * are left free, so that a page may end there and not between a chart and its words.
 */
export const SENSITIVITY_ROWS = {
  withheld: 3,
  tornado: 4,
  tornadoChart: 22,
  tornadoAltText: 44,
  kommune: 46,
  total: 62,
  scenarios: 76,
  draws: 92,
  drawsChart: 99,
  drawsAltText: 115,
  drawnHow: 116,
  lines: 119,
} as const;

/** Rows of values that a block has room for. */
export const SENSITIVITY_ROOM = {
  tornado: 15,
  kommune: 9,
  total: 9,
  scenarios: 12,
  draws: 4,
  lines: 60,
} as const;

export const SENSITIVITY_WIDTHS = [44, ...Array.from({ length: 10 }, () => 17)] as const;

export const TORNADO_AREA = area(SENSITIVITY_ROWS.tornadoChart, 0, 21, 8);
export const DRAWS_AREA = area(SENSITIVITY_ROWS.drawsChart, 0, 15, 8);
