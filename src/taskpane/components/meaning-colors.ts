/** Our own colours, for meaning only; everything else is a token of Fluent UI. Never the only sign of the meaning. */
const light = {
  ipExpected: '#5F6E83',
  ipActual: '#005A9E',
  ipBetter: '#0B6A55',
  ipWorse: '#A4262C',
  ipKommune: '#003E73',
} as const;

/** The same meanings on a dark ground, light enough for 4.5 : 1. */
const dark = {
  ipExpected: '#AEB9C7',
  ipActual: '#62B5F5',
  ipBetter: '#5CCBB0',
  ipWorse: '#F1898F',
  ipKommune: '#8CC8FF',
} as const;

/** Put into the theme, so that a page needs not know which theme is on. */
export const meaningColors = { light, dark } as const;

/** For styles: `stroke: meaning.actual`. */
export const meaning = {
  expected: 'var(--ipExpected)',
  actual: 'var(--ipActual)',
  better: 'var(--ipBetter)',
  worse: 'var(--ipWorse)',
  kommune: 'var(--ipKommune)',
} as const;
