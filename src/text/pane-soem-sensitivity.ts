import type { DrawnVariable } from '../domain/soem/monte-carlo-result';
import type { PayerOrTotal } from '../domain/soem/payer';
import { danishNumber, danishPercent } from './danish-format';
import { payerInSentence } from './pane-soem-shared';
import { variableWords } from './soem-sensitivity';

// The page of what a result hangs on. Names of inputs are those of the sheet: soem-sensitivity.ts.
export const paneSoemSensitivity = {
  title: 'Følsomhed',
  payer: 'Hvis resultat',
  write: 'Skriv i arket',
  written: (draws: number | undefined) =>
    draws === undefined
      ? 'Resultatarkene er skrevet, uden ny simulering.'
      : `Resultatarkene er skrevet, med ${danishNumber(draws, 0)} træk i SØM – følsomhed.`,
  outdatedLeftOut:
    'Resultatarkene er skrevet uden simulering: inddata er ændret, siden den blev kørt. Kør den igen.',
  tornado: {
    heading: 'Hvad resultatet hænger på',
    help: 'Hver antagelse er ændret alene til sin laveste og sin højeste værdi. Alt andet står fast.',
    none: (payer: PayerOrTotal) =>
      `Ingen antagelser med udsving flytter resultatet for ${payerInSentence[payer]}. Skriv lav og høj i arkene for at se, hvad det hænger på.`,
    title: (input: string, payer: PayerOrTotal) =>
      `Resultatet for ${payerInSentence[payer]} hænger mest på: ${input}`,
    withoutRate: 'Succesraten er ikke med: den har ingen lav og høj. Skriv dem under Effekt.',
    shown: (shown: number, all: number) => `De ${shown} største af ${all}.`,
    chart: 'Udsving i netto',
    table: 'Netto ved lav og høj værdi (kr.)',
    now: (amount: string) => `Nu: ${amount}`,
    at: (value: string, amount: string) => `${value}: ${amount}`,
    range: (low: string, base: string, high: string) => `${low} – ${base} – ${high}`,
    headers: { input: 'Antagelse (lav – nu – høj)', low: 'Ved lav', high: 'Ved høj' },
    legend: { low: 'Ved lav værdi', high: 'Ved høj værdi' },
  },
  twoWay: {
    heading: 'Succesrate og omkostninger sammen',
    help: 'Plus er gevinst, minus er tab. Rammen er beregningen, som den står.',
    table: (unit: string) => `Netto i ${unit}`,
    millions: 'mio. kr.',
    kroner: 'kr.',
    exact: 'Vis hele kroner',
    rate: 'Succesrate (brutto)',
    costs: 'Omkostninger i forhold til nu',
    isNow: 'som beregnet',
  },
  scenarios: {
    heading: 'Gemte scenarier',
    none: 'Der er ingen gemte scenarier. Skriv dem i SØM – scenarier, så står de side om side her.',
    table: 'Netto og ændring (kr.)',
    headers: { name: 'Scenarie', net: 'Netto', change: 'Ændring' },
    edit: 'Skriv scenarier i arket',
  },
  draws: {
    heading: 'Hvor sikkert er det?',
    help: 'Simuleringen (Monte Carlo) regner beregningen igennem mange gange. Hver gang trækkes alle antagelser med udsving på én gang, uafhængigt af hinanden.',
    notDrawn: 'Deltagertal, rente, tidshorisont og antagelser uden udsving trækkes ikke.',
    independent:
      'At trækkene er uafhængige, er en forenkling: hænger to antagelser sammen i virkeligheden, er udsvinget et andet.',
    count: 'Antal træk',
    countHint: (least: number, most: number) => `Fra ${danishNumber(least, 0)} til ${danishNumber(most, 0)}.`,
    seed: 'Frø',
    seedHint: 'Samme frø giver samme tal. Prøv et andet for at se, hvor meget der er tilfældigt.',
    badWhole: (least: number, most: number) =>
      `Skriv et helt tal fra ${danishNumber(least, 0)} til ${danishNumber(most, 0)}.`,
    run: 'Kør simulering',
    again: 'Kør igen',
    progress: 'Simulering i gang',
    running: (done: number) => `Simulerer ${danishPercent(done)}`,
    stop: 'Stop simulering',
    done: (draws: number) => `Simuleringen er færdig: ${danishNumber(draws, 0)} træk.`,
    stopped: 'Simuleringen er stoppet.',
    failed: 'Simuleringen gik i stå og blev ikke færdig. Kør den igen, eventuelt med færre træk.',
    outdated: 'Forældet: inddata er ændret, siden simuleringen blev kørt. Kør den igen, før tallene bruges.',
    withoutRate:
      'Succesraten blev ikke trukket, for den har ingen lav og høj. Så ser resultatet mere sikkert ud, end det er.',
    ranWith: (draws: number, seed: number) => `${danishNumber(draws, 0)} træk, frø ${seed}.`,
    chances: 'Hvor tit er der plus',
    spread: 'Sådan fordeler netto sig (kr.)',
    spreadHeaders: { share: 'Fraktil', net: 'Netto' },
    spreadHelp: 'Fx 5 %-fraktilen: i 5 % af trækkene er netto lavere end dette.',
    mean: 'Gennemsnit',
    base: 'Som beregnet',
    lines: 'Netto lagt sammen år for år',
    linesTable: 'Fraktiler af akkumuleret netto (kr.)',
    linesLabel: (payer: PayerOrTotal, first: number, last: number) =>
      `Linjer for netto lagt sammen år for år, ${payerInSentence[payer]}, ${first}–${last}: 5, 25, 50, 75 og 95 %-fraktilen.`,
    year: 'År',
    quantile: (share: number) => danishPercent(share),
    drawn: (count: number) => (count === 1 ? '1 antagelse blev trukket' : `${count} antagelser blev trukket`),
    nothingDrawn:
      'Ingen antagelser har udsving, så alle træk er ens. Skriv lav og høj i arkene for at se, hvor sikkert resultatet er.',
  },
} as const;

/** From here a chance is *næsten altid*, and as far from 0 *næsten aldrig*. */
const ALMOST = 0.95;

/** `8 af 10 gange er kommunen i plus`: in tenths, and never *altid* for what did not happen every time. */
function howOften(probability: number): string {
  if (probability >= 1) return 'I alle træk er';
  if (probability <= 0) return 'I ingen træk er';
  if (probability >= ALMOST) return 'Næsten altid er';
  if (probability <= 1 - ALMOST) return 'Næsten aldrig er';
  return `${Math.round(probability * 10)} af 10 gange er`;
}

/** The chance of a plus in words, with the count beside: `5 af 10 gange er kommunen i plus (5.490 af 10.000 træk).` */
export function chanceWords(payer: PayerOrTotal, probability: number, draws: number): string {
  const count = danishNumber(Math.round(probability * draws), 0);
  return `${howOften(probability)} ${payerInSentence[payer]} i plus (${count} af ${danishNumber(draws, 0)} træk).`;
}

/** A payer that neither pays nor gains in any draw. */
export function untouchedWords(payer: PayerOrTotal): string {
  const words = payerInSentence[payer];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} har hverken omkostninger eller konsekvenser.`;
}

/** What was drawn and how: `Succesrate (brutto): 55 % – 65 % – 75 %, PERT`. */
export function drawnWords({ variable, distribution, low, base, high }: DrawnVariable): string {
  const range = [low, base, high].map((value) => danishPercent(value, 1)).join(' – ');
  const how =
    distribution === 'pert'
      ? 'PERT: mest omkring tallet nu, aldrig uden for lav og høj'
      : 'beta: så usikkert, som antallet af egne deltagere bag gør det';
  return `${variableWords(variable)}: ${range}. ${how}.`;
}
