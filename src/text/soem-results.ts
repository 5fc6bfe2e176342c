import type { BreakEvenPoint } from '../domain/soem/break-even-result';
import type { ChecklistGap } from '../domain/soem/follow-up-result';
import type { Payback } from '../domain/soem/soem-result';
import type { PayerOrTotal } from '../domain/soem/payer';
import { danishNumber, danishPercent } from './danish-format';

/** Who a line is about. */
export const payerWords: Readonly<Record<PayerOrTotal, string>> = {
  total: 'Det offentlige i alt',
  kommune: 'Kommune',
  region: 'Region',
  stat: 'Stat',
};

/** Words on the result sheet of SØM. */
export const soemResultText = {
  calculation: 'Beregning',
  calculationHint: 'Skriv en anden beregnings navn her, og tryk Opdatér.',
  pressRefresh: 'Tryk Opdatér for at se den',
  withheld: (places: string) => `Resultatet vises ikke, før dette er rettet: ${places}`,
  notShown: (count: number) => `… og ${count} linjer, der ikke er plads til her`,
  summary: {
    intervention: 'Indsats',
    targetGroup: 'Målgruppe',
    successMeasure: 'Succesmål',
    successRate: 'Succesrate',
    period: 'Projektperiode',
    courseMonths: 'Varighed af forløb',
    participants: 'Deltagere',
    costs: 'Omkostninger',
    result: 'Resultat',
    settings: 'Forudsætninger',
    responsible: 'Står bag tallene',
  },
  payers: {
    heading: 'Hvem vinder og taber (kr)',
    headers: [
      'Betaler',
      'Omkostninger',
      'Konsekvenser',
      'Netto',
      'Netto uden diskontering',
      'Tilskud',
      'Netto med tilskud',
      'Går i nul ved succesrate (brutto)',
      'Går i nul ved succesrate (netto)',
      'Tåler omkostninger på',
      'Går i nul ved deltagere',
      'I plus fra',
    ],
  },
  areas: {
    heading: 'Områder (kr, diskonteret)',
    headers: ['Område', 'Kommune', 'Region', 'Stat', 'I alt', 'Pr. deltager'],
    costs: 'Omkostninger',
    total: 'I alt',
  },
  committees: {
    heading: 'Kommunens udvalg (kr, diskonteret)',
    headers: ['Udvalg', 'Omkostninger', 'Konsekvenser', 'Netto'],
    none: 'Ikke fordelt',
  },
  use: {
    heading: 'Forbrug før indsatsen pr. borger',
    none: 'Forbrug før indsatsen pr. borger: SØM – forbrug er ikke udfyldt',
    headers: ['Ydelse', 'Enhed', 'SØM-gruppen', 'Egne borgere', 'n', 'Forhold'],
  },
  local: {
    heading: 'Hvor tallene kommer fra (antal tal)',
    headers: [
      'Tal for',
      'Lokale data',
      'SØM-standard',
      'Skøn',
      'Faktiske udfald',
      'Andre afdelinger',
      'Nøgletal',
      'Dobbelt bundlinje',
      'Øvrige analyser',
      'Uoplyst',
    ],
    groups: {
      successRate: 'Succesrate',
      participants: 'Deltagere',
      costs: 'Omkostninger',
      consequences: 'Konsekvenser',
      prices: 'Priser',
    },
  },
  checklist: {
    heading: 'Tjekliste',
    // A point is a long line: it runs on over the blank columns to its right.
    headers: ['Status', 'Nr.', 'Punkt', '', '', '', '', '', '', 'Mangler'],
    status: { done: 'Opfyldt', ticked: 'Taget stilling', open: 'Åben' },
  },
  years: {
    heading: 'År for år (kr)',
    headers: [
      'År',
      'Diskonteringsfaktor',
      'Kommune',
      'Region',
      'Stat',
      'I alt',
      'Akkumuleret kommune',
      'Akkumuleret region',
      'Akkumuleret stat',
      'Akkumuleret i alt',
      'I alt uden diskontering',
    ],
  },
  matrix: {
    heading: 'Område × betaler × år (kr, diskonteret)',
    headers: ['Område', 'Betaler', 'År', 'Netto', 'Netto uden diskontering'],
  },
  realised: {
    heading: 'Planlagt mod realiseret',
    headers: [
      'År',
      'Deltagere, planlagt',
      'Deltagere, realiseret',
      'Succes, planlagt',
      'Succes, realiseret',
      'Omkostninger, planlagt',
      'Omkostninger, realiseret',
      'Netto, planlagt',
      'Netto, realiseret',
    ],
  },
  yes: 'Ja',
  no: 'Nej',
  charts: {
    cumulative: 'Akkumuleret netto (kr)',
    year: 'År',
    areas: 'Netto (kr)',
    area: 'Område',
  },
} as const;

const gaps: Readonly<Record<ChecklistGap, string>> = {
  name: 'navn',
  description: 'beskrivelse',
  targetGroup: 'målgruppe',
  matchUnanswered: 'om gruppen svarer til SØM-gruppen',
  successMeasure: 'succesmål',
  participants: 'deltagere',
  courseMonths: 'forløbets længde',
  costs: 'omkostninger',
  forgottenPosts: 'poster, der ikke er taget stilling til',
  successRateSource: 'kilde til succesraten',
  baselineSource: 'kilde til, hvor mange der ville lykkes alligevel',
  consequenceSource: 'kilde til konsekvenser',
  priceSource: 'kilde til priser',
  committeeShares: 'fordeling på udvalg',
  ranges: 'udsving (lav og høj)',
  byHandOnly: 'sættes i SØM – tjekliste',
  responsible: 'hvem der står bag',
  date: 'dato',
};

/** What a point of the checklist lacks: `kilde til priser, udsving`. */
export function gapWords(missing: readonly ChecklistGap[]): string {
  return missing.map((gap) => gaps[gap]).join(', ');
}

/** What stands where there is no point to break even at. */
export function breakEvenWords({ status }: Pick<BreakEvenPoint, 'status'>): string {
  if (status === 'always') return 'altid';
  return status === 'never' ? 'aldrig' : 'ingen virkning';
}

/** The year a payer is in plus for good. */
export function paybackWords(payback: Payback): string | number {
  if (payback.status === 'year') return payback.year;
  return payback.status === 'never' ? 'ikke i perioden' : 'ingen virkning';
}

/** `65 % (brutto), 55 % netto; kommunen går i nul ved 63,0 %`. */
export function successRateLine(gross: number, net: number, kommune: BreakEvenPoint): string {
  const rates =
    gross === net
      ? danishPercent(gross, 1)
      : `${danishPercent(gross, 1)} brutto, ${danishPercent(net, 1)} netto`;
  const turns =
    kommune.value === null
      ? `kommunen er i plus: ${breakEvenWords(kommune)}`
      : `kommunen går i nul ved ${danishPercent(kommune.value, 2)}`;
  return `${rates}; ${turns}`;
}

/** `7.209.097 kr, heraf 3.500.000 kr dækket af tilskud`. */
export function costLine(cost: number, grants: number): string {
  const whole = `${danishNumber(cost, 0)} kr`;
  return grants === 0 ? whole : `${whole}, heraf ${danishNumber(grants, 0)} kr dækket af tilskud`;
}

/** `Gevinst på 3.705.454 kr for det offentlige i 2019–2028, regnet i 2019-priser`. */
export function resultLine(net: number, first: number, last: number, priceLevel: number): string {
  const what = net < 0 ? 'Merudgift' : 'Gevinst';
  const years = first === last ? String(first) : `${first}–${last}`;
  return `${what} på ${danishNumber(Math.abs(net), 0)} kr for det offentlige i ${years}, regnet i ${priceLevel}-priser`;
}

/** The settings a result rests on, in one line. */
export function settingsLine(settings: {
  readonly discountRate: number;
  readonly baseYear: number;
  readonly discountCosts: boolean;
  readonly offset: 0 | 1;
  readonly horizonYears: number;
  readonly divisor: string;
}): string {
  const { discountRate, baseYear, discountCosts, offset, horizonYears, divisor } = settings;
  return [
    `${danishPercent(discountRate, 2)} rente fra ${baseYear}`,
    discountCosts ? 'omkostninger diskonteres' : 'omkostninger diskonteres ikke',
    `${horizonYears} år, samme slutår for alle`,
    offset === 1 ? 'År 1 er afslutningsåret' : 'År 1 er året efter afslutning',
    `pr. deltager deles med ${divisor.toLowerCase()}`,
    'priser uden fremskrivning',
  ].join('; ');
}

/** Title of the chart of the years: its one idea as a sentence. */
export function cumulativeTitle(kommune: Payback): string {
  if (kommune.status === 'year') return `Kommunen er i plus fra ${kommune.year}`;
  return kommune.status === 'never'
    ? 'Kommunen er ikke i plus inden for perioden'
    : 'Kommunen har hverken udgifter eller gevinster';
}

/** Title of the chart of the areas. */
export function areaTitle(best: { readonly area: string; readonly net: number } | undefined): string {
  if (best === undefined) return 'Ingen konsekvenser';
  return best.net > 0 ? `Den største gevinst ligger i ${best.area}` : 'Ingen områder har en gevinst';
}
