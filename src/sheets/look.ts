import type { CellFormat } from '../workbook/plan';
import type { SheetRole } from './spec';

/** The product's few own colours, `#RRGGBB`; each meaning is also told by a shape, a border or a word. */
export const COLORS = {
  expected: '#5F6E83',
  actual: '#005A9E',
  better: '#0B6A55',
  worse: '#A4262C',
  unknown: '#8A8886',
  accent: '#005A9E',
  onAccent: '#FFFFFF',
  muted: '#605E5C',
  faint: '#F3F2F1',
  rule: '#C8C6C4',
} as const;

/** How each payer is drawn: told apart in a grey print by shade, marker and dash. */
export const PAYER_LOOK = {
  kommune: { color: '#003E73', marker: 'circle', dash: 'solid' },
  region: { color: '#B87400', marker: 'square', dash: 'dash' },
  stat: { color: '#5C2E91', marker: 'triangle', dash: 'solid' },
} as const;

/** Tab colours: input one hue, results another, settings, lists and archives grey. */
export const TAB_COLORS: Readonly<Record<SheetRole, string>> = {
  input: '#005A9E',
  result: '#0B6A55',
  settings: '#8A8886',
  lists: '#8A8886',
  archive: '#8A8886',
};

/** Rows of an input sheet, counted from 0, down to the header of its table. */
export const INPUT_ROWS = { title: 0, lead: 1, exampleLabel: 2, example: 3, header: 4 } as const;

/** First column of our tables. Column A, so that the header row is the first thing a screen reader meets. */
export const FIRST_COLUMN = 0;

/** Formats of the cells around tables. */
export const FORMATS = {
  title: { bold: true, fontSize: 16 },
  lead: { color: COLORS.muted },
  example: { italic: true, color: COLORS.muted },
  header: { bold: true, color: COLORS.onAccent, fill: COLORS.accent, vertical: 'center' },
} as const satisfies Record<string, CellFormat>;
