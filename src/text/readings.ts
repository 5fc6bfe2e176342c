import type { Reading } from '../domain/dobbelt-bundlinje/course-result';

/** What a person reads for one reading. Symbols say the direction of progress without colour. */
export interface ReadingText {
  readonly symbol: string;
  /** Short name for tables and lists. */
  readonly name: string;
  /** What it means, as a sentence. */
  readonly meaning: string;
  /** To discuss at the meeting: always questions, never a verdict. Empty when there is nothing to ask. */
  readonly question: string;
}

/** The four-field reading in words. The questions are those of the method; none of them judges anybody. */
export const readingTexts: Readonly<Record<Reading, ReadingText>> = {
  asExpected: {
    symbol: '●',
    name: 'Som ventet',
    meaning: 'Både tid og fremgang ligger inden for grænserne.',
    question: '',
  },
  lessTimeGood: {
    symbol: '▲',
    name: 'God fremgang, ikke mere tid',
    meaning: 'Fremgangen er som ventet eller bedre, og tiden er som ventet eller mindre.',
    question: 'Kan forløbet trappes ned eller afsluttes?',
  },
  moreTimeGood: {
    symbol: '▲',
    name: 'God fremgang, mere tid',
    meaning: 'Fremgangen er som ventet eller bedre, og der er brugt mere tid end ventet.',
    question: 'Virker det, og er niveauet det rette?',
  },
  lessTimePoor: {
    symbol: '▼',
    name: 'Mindre fremgang, ikke mere tid',
    meaning: 'Fremgangen er mindre end ventet, og tiden er som ventet eller mindre.',
    question: 'Når vi kontakten? Er det for lidt, eller skal noget andet til?',
  },
  moreTimePoor: {
    symbol: '▼',
    name: 'Mindre fremgang, mere tid',
    meaning: 'Fremgangen er mindre end ventet, og der er brugt mere tid end ventet.',
    question: 'Er metoden den rette (CTI→ICM/ACT)? Hvad blokerer?',
  },
  missing: {
    symbol: '○',
    name: 'Mangler',
    meaning: 'Et tal, som aflæsningen bygger på, mangler.',
    question: '',
  },
};

/** The order readings are listed in: what needs talk first, what is missing last. */
export const readingOrder: readonly Reading[] = [
  'asExpected',
  'lessTimeGood',
  'moreTimeGood',
  'lessTimePoor',
  'moreTimePoor',
  'missing',
];
