import fc from 'fast-check';

/** Sheet names that Excel takes and programs stumble over. */
const AWKWARD_NAMES: readonly string[] = [
  'Tid 2',
  'Tid (2)',
  'Borgere',
  'Borgere 2',
  'tid',
  'MÅLINGER',
  'Dobbelt bundlinje – overblik',
  'Dobbelt bundlinje – overblik 2',
  "L'été",
  "d'Artagnan''s",
  '2026',
  '1. kvartal',
  'A1',
  'R1C1',
  'XFD1048576',
  'Ark!1',
  'Ark "1"',
  'a,b;c',
  '=SUM(A1)',
  '-1',
  '#REF!',
  'Øst & <Vest>',
  '👩‍👩‍👧 familie',
  'ميزانية',
  'תקציב',
  'præcis enogtredive tegn i navnet',
  ' blank foran',
  'blank efter ',
  'to  blanke',
  '\u00a0hård',
  'ip_tid',
  'ip_ark_tid',
  'True',
  'Ærø\u0301',
  '$B$4',
  '%',
  '.',
];

/** Texts that cells hold and that programs read as something else, cut, escape twice or lose. */
export const AWKWARD_TEXTS: readonly string[] = [
  'åben sag',
  ' ',
  '\u00a0B-0001\u00a0',
  'B-0001 ',
  'b-0001',
  'B\u20110001',
  'Å\u030a',
  '12,5',
  '1.234,5',
  '12.5 timer',
  'ca. 3',
  '0007',
  '1e5',
  'TRUE',
  'SAND',
  '#N/A',
  '#REF!',
  '#I/T',
  '31-12-2026',
  '1. januar 2026',
  'marts 2026',
  '31-02-2026',
  '3/4',
  '=1+1',
  '+45 12 34 56 78',
  '-',
  '@mhj',
  "'",
  "'0007",
  '"citat"',
  'linje 1\nlinje 2',
  'tab\tulator',
  '<b>&amp;</b>',
  '_x000D_',
  '👩‍👩‍👧 og 🏳️‍🌈',
  'שלום עולם',
  'مرحبا',
  '\u202eomvendt\u202c',
  '\u200b',
  '010190-1234',
  'CPR 0101901234',
  '290200-1123',
  'WHO5',
  'cti',
  'Gennemført',
  'Uden for listen',
];

/** Stands for the longest text that a cell can hold, so that a counterexample stays readable. */
const LONGEST = 'LONGEST';

/** The text itself behind a word of {@link AWKWARD_TEXTS}. */
export function fullText(text: string): string {
  return text === LONGEST ? 'længst'.repeat(5462).slice(0, 32767) : text;
}

export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant(LONGEST) },
);

/** A sheet name that Excel takes, mostly an awkward one. */
export const sheetName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AWKWARD_NAMES) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 31 })
      .map((name) =>
        name
          .replaceAll(/[*?:\\/[\]\p{Cc}]/gu, 'x')
          .slice(0, 31)
          .replace(/^'|'$/g, 'x'),
      )
      .filter((name) => name !== '' && name.toLowerCase() !== 'history'),
  },
);
