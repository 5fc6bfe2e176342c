import fc from 'fast-check';
import { parseEntry } from '../../../host/workbook/parse-entry';
import { escapeText, needsEscape } from '../../../src/workbook/escape-text';

test.each([
  '=1+1',
  '-x',
  '+A1',
  '@a',
  '12',
  '0012',
  '12,5',
  '1-2',
  '31-12-2026',
  'maj 2026',
  'dec-3',
  '50%',
  '%5',
])('%s gets an apostrophe', (text) => {
  expect(escapeText(text)).toBe(`'${text}`);
});

test.each([
  'kr. 12',
  '€5',
  '$ 5',
  'TRUE',
  'falsk',
  "'citat",
  '(12)',
  '.5',
  ',5',
  '#N/A',
  ' 12',
  '\t=1',
  '1 borger',
])('%s gets an apostrophe too', (text) => {
  expect(needsEscape(text)).toBe(true);
});

test.each([
  '',
  'B-0007',
  'F-12',
  'Ole',
  'majs',
  'decimal',
  'sandhed',
  'marts',
  'kr',
  'borger 12',
  'a=1',
  'x@y.dk',
])('%s stays as it is', (text) => {
  expect(escapeText(text)).toBe(text);
});

const looksLikeSomething = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-/:+=%()'@# eE")), maxLength: 10 }),
  fc
    .tuple(
      fc.constantFrom('maj', 'May', 'okt', 'oktober', 'dec', 'SAND', 'true'),
      fc.constantFrom('', ' ', '-', '. '),
      fc.nat(2030),
    )
    .map(([word, mark, number]) => `${word}${mark}${number}`),
  fc.double({ noNaN: true }).map(String),
);

test.each(['en-US', 'da-DK'] as const)(
  'any text entered in %s Excel is that text again, never a formula',
  (culture) => {
    fc.assert(
      fc.property(looksLikeSomething, (text) => {
        const entry = parseEntry(escapeText(text), culture, 2026);
        expect(entry.value).toBe(text === '' ? null : text);
        expect(entry.formula).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  },
);
