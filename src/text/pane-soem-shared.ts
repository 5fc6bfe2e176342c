import type { PayerOrTotal } from '../domain/soem/payer';
import { danishNumber } from './danish-format';

// Words that the pages of SØM share. Figures come rounded.
export const paneSoemShared = {
  payer: 'Betaler',
  calculation: 'Beregning',
  noCalculation:
    'Her er endnu ingen beregning. Skriv indsatsens navn og periode under Beregning, så kan panelet regne.',
  /** A place in the workbook as a way there. */
  showAt: (address: string) => `Vis i arket: ${address}`,
  /** The result sheets hold another calculation than the pane. */
  otherShown: (name: string) => `Arkene viser ${name}`,
  /** Faults withhold every figure of a calculation. */
  withheld: (places: string) => `Resultatet vises ikke, før dette er rettet: ${places}.`,
  toFaults: 'Se fejlene',
  toCalculation: 'Gå til Beregning',
} as const;

/** The payers where there is little room, the whole public first. */
export const payerNames: Readonly<Record<PayerOrTotal, string>> = {
  total: 'I alt',
  kommune: 'Kommune',
  region: 'Region',
  stat: 'Stat',
};

/** The payers inside a sentence. */
export const payerInSentence: Readonly<Record<PayerOrTotal, string>> = {
  total: 'det offentlige',
  kommune: 'kommunen',
  region: 'regionen',
  stat: 'staten',
};

/** Whole kroner, exact: `−3.705.454 kr.`. */
export function kronerText(kroner: number): string {
  return `${danishNumber(kroner, 0)} kr.`;
}

/** Millions for prose: `3,7 mio. kr.`. */
export function millionText(millions: number): string {
  return `${danishNumber(millions, 1)} mio. kr.`;
}

/** What the figures on an axis of money are counted in, by how many kroner one of them is. */
export const axisUnit = { 1: 'kr.', 1000: '1.000 kr.', 1_000_000: 'mio. kr.' } as const;
