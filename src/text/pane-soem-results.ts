import type { PayerOrTotal } from '../domain/soem/payer';
import type { Payback } from '../domain/soem/soem-result';
import { danishList, danishNumber, danishPercent } from './danish-format';
import { payerInSentence } from './pane-soem-shared';

// Words of the results of SØM in the pane. Figures come rounded.
export const paneSoemResults = {
  title: 'Resultater',
  refresh: 'Opdatér',
  gain: 'Gevinst på',
  loss: 'Merudgift på',
  /** After the amount: whose it is, when, and in which prices. */
  forAll: (first: number, last: number, priceLevel: number) =>
    `for det offentlige i ${first === last ? String(first) : `${first}–${last}`}, i ${priceLevel}-priser.`,
  perParticipant: 'Pr. deltager:',
  dividedBy: (divisor: string, participants: string) => `delt med ${divisor} deltagere (${participants})`,
  fewParticipants: (count: string) =>
    `Kun ${count} deltagere: én borger flytter succesraten mere end fem procentpoint. Læs tallene med varsomhed.`,
  discounting: {
    label: 'Beløb',
    yes: 'Diskonteret',
    no: 'Uden diskontering',
    note: 'Nulpunkter og forklaringer er altid for det diskonterede resultat.',
  },
  keyFigures: 'Hvem vinder og taber (kr.)',
  rows: {
    net: 'Netto',
    costs: 'Omkostninger',
    consequences: 'Konsekvenser',
    grants: 'Tilskud',
    netOfGrants: 'Netto med tilskud',
    perParticipant: (divisor: string) => `Netto pr. deltager (${divisor})`,
    payback: 'I plus fra',
    breakEvenRate: 'Går i nul ved succesrate, brutto',
    breakEvenNet: 'Går i nul ved succesrate, netto',
    breakEvenCost: 'Tåler omkostninger på',
    breakEvenParticipants: 'Går i nul ved antal deltagere',
  },
  mustHold: 'Hvad skal være sandt',
  years: {
    heading: 'Akkumuleret netto år for år',
    table: 'Tal for årene',
    caption: 'Akkumuleret netto (kr.)',
    perYear: 'Netto i året (kr.)',
  },
  areas: {
    table: 'Alle områder og betalere',
    caption: 'Områder og betalere (kr.)',
    area: 'Område',
    net: 'Netto (kr.)',
    costs: 'Omkostninger',
    noAreas: 'Der er ingen områder med konsekvenser.',
  },
  realised: {
    heading: 'Planlagt mod realiseret',
    columns: ['Deltagere', 'Lykkes', 'Omkostninger', 'Netto'],
    planned: (when: string) => `${when}, planlagt`,
    realised: (when: string) => `${when}, realiseret`,
    all: 'Hele horisonten',
  },
  use: {
    heading: 'Forbrug før indsatsen, pr. borger',
    columns: ['SØM-gruppen', 'Egne', 'n', 'Egne ÷ gruppen'],
    service: (service: string, unit: string) => `${service} (${unit})`,
  },
  basis: 'Grundlag og forudsætninger',
  observed: (n: number) => `Succesraten bygger på n = ${n} egne borgere.`,
  more: 'Mere om resultatet',
  sensitivity: 'Følsomhed: hvor sikkert er det?',
  versions: 'Versioner: hvad er ændret?',
} as const;

/** Title of the chart of areas for one payer. */
export function gainSentence(payer: PayerOrTotal, best: string | undefined): string {
  const whose = payerInSentence[payer];
  return best === undefined
    ? `Ingen områder giver ${whose} en gevinst`
    : `Den største gevinst for ${whose} ligger i ${best}`;
}

/** The chart of the years in words: where each line ends. */
export function yearsInWords(
  heading: string,
  ends: readonly { readonly payer: PayerOrTotal; readonly amount: string }[],
  last: number,
): string {
  const each = ends.map(({ payer, amount }) => `${payerInSentence[payer]} ${amount}`);
  return `${heading}. I ${last} står ${danishList(each)}.`;
}

/** When a purse is in plus for good, in a cell. */
export function paybackCell(payback: Payback): string {
  if (payback.status === 'year') return String(payback.year);
  return payback.status === 'never' ? 'aldrig' : 'ingen virkning';
}

/** A share as published, with two decimals at most and on one line: `63,03 %`. */
export function exactShare(share: number): string {
  return danishPercent(share, 2).replace(' ', '\u00a0');
}

/** People, with two decimals at most: `22,5`. */
export function peopleCount(count: number): string {
  return danishNumber(count, 2);
}
