import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Payer } from '../domain/soem/payer';
import type { ChangeKind, DetailField, DetailValue, VersionValue } from '../domain/soem/version-difference';
import { danishDate, danishDifference, danishNumber, danishPercent } from './danish-format';
import type { VariableId } from '../domain/soem/variable';
import { variableWords } from './soem-sensitivity';

/** Words on the sheet of what has changed since the last version, and in the pane. */
export const changeText = {
  none: 'Der er ingen frosset version at sammenligne med. Vælg Frys version under Versioner i panelet; så viser arket, hvad der er ændret siden.',
  unusable: (version: number) =>
    `Version ${version} kan ikke sammenlignes: dens frosne tal er ikke, som de blev gemt, eller kan ikke regnes mere. Se Versioner i panelet.`,
  compared: ({ number, date, who, why }: VersionHead) => {
    const frozen = [
      date === undefined ? '' : ` ${danishDate(date)}`,
      who === undefined ? '' : ` af ${who}`,
    ].join('');
    return `Sammenlignet med version ${number}, frosset${frozen}${why === undefined ? '' : `: ${why}`}`;
  },
  programDiffers: (then: number, now: number) =>
    `Da versionen blev frosset, blev dens netto i alt vist som ${danishNumber(then, 0)} kr. Denne udgave af programmet regner de samme tal til ${danishNumber(now, 0)} kr.`,
  unchanged: 'Intet er ændret siden versionen.',
  sums: {
    heading: 'Før og nu (kr, diskonteret)',
    headers: ['Betaler', 'Netto før', 'Netto nu', 'Ændring', 'Tilskud før', 'Tilskud nu'],
  },
  headers: [
    'Hvad er ændret',
    'Virker på',
    'Før',
    'Nu',
    'Også ændret',
    'Celle',
    'I alt (kr)',
    'Kommune (kr)',
    'Region (kr)',
    'Stat (kr)',
  ],
  interaction: 'Samspil mellem ændringerne og afrunding',
  sum: 'Ændring i alt',
  net: 'Netto',
  grants: 'Tilskud',
  added: 'fandtes ikke',
  removed: 'fjernet',
  /** In the place of a figure, where a row that has none is new or gone. */
  isNew: 'ny',
  wasThere: 'stod der',
  blank: 'tom',
  category: 'Hvad er ændret',
  axis: 'Ændring i netto i alt (kr)',
} as const;

interface VersionHead {
  readonly number: number;
  readonly date?: CalendarDate;
  readonly who?: string;
  readonly why?: string;
}

/** Title of the chart: its one idea as a sentence. */
export function changesTitle(largest: { readonly what: string; readonly total: number } | undefined): string {
  return largest === undefined
    ? 'Ingen ændring har flyttet resultatet i alt'
    : `Mest har dette flyttet resultatet: ${largest.what} (${danishDifference(largest.total, 0)} kr)`;
}

/** What can be varied is called the same when it has changed. */
function varied(kind: VariableId['kind']): (about: string) => string {
  return (about) => variableWords({ kind, about });
}

const kinds: Readonly<Record<ChangeKind, (about: string) => string>> = {
  successRate: varied('successRate'),
  baseline: varied('baseline'),
  dropOut: varied('dropOut'),
  discountRate: varied('discountRate'),
  horizon: varied('horizon'),
  participants: (about) => `Deltagere ${about}`,
  cost: varied('cost'),
  grant: (about) => `Tilskud: ${about}`,
  consequence: varied('consequence'),
  price: varied('price'),
  priceIndex: (about) => `Prisindeks ${about}`,
  setting: (about) => about,
  text: (about) => about,
  use: (about) => `Forbrug: ${about}`,
  shadowAssessment: (about) => `Skyggevisitation: borger ${about}`,
  knowledge: (about) => `Vidensbase: ${about}`,
  scenario: (about) => `Scenarie: ${about}`,
  checklist: (about) => `Tjekliste: punkt ${about}`,
};

/** A changed input as its user knows it; an item of `SØM – indsats` comes with its own label. */
export function changedWords(kind: ChangeKind, about: string): string {
  return kinds[kind](about);
}

/** A figure, choice or row of figures of one kind of input. The caller has rounded; codes come as the words of their lists. */
export function versionValueWords(kind: ChangeKind, value: VersionValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value !== 'number') return 'year' in value ? danishDate(value) : rowWords(kind, value);
  switch (kind) {
    case 'successRate':
    case 'baseline':
    case 'dropOut':
    case 'discountRate':
      return danishPercent(value, 2);
    case 'horizon':
      return `${danishNumber(value, 0)} år`;
    case 'cost':
    case 'grant':
      return `${danishNumber(value, 2)} kr`;
    case 'setting':
    case 'text':
      return String(value);
    default:
      return danishNumber(value, 4);
  }
}

function rowWords(kind: ChangeKind, figures: readonly (number | null)[]): string {
  if (kind === 'price') {
    const names: readonly Capitalize<Payer>[] = ['Kommune', 'Region', 'Stat'];
    return figures.map((figure, index) => `${names[index] ?? ''} ${danishNumber(figure ?? 0, 2)}`).join(', ');
  }
  return yearRuns(figures);
}

/** `År 1–3: −10; År 4: −5`: years with the same figure together, years without an estimate left out. */
function yearRuns(figures: readonly (number | null)[]): string {
  const runs: { readonly from: number; to: number; readonly figure: number | null }[] = [];
  figures.forEach((figure, index) => {
    const last = runs.at(-1);
    if (last?.figure === figure) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, figure });
  });
  const words = runs.flatMap(({ from, to, figure }) =>
    figure === null ? [] : [`År ${from === to ? from : `${from}–${to}`}: ${danishNumber(figure, 4)}`],
  );
  return words.length === 0 ? 'intet skøn' : words.join('; ');
}

const fields: Readonly<Record<DetailField, string>> = {
  sourceType: 'Kildetype',
  confidence: 'Sikkerhed',
  note: 'Note',
  low: 'Lav',
  high: 'Høj',
  observed: 'Borgere bag succesraten',
  actual: 'Faktisk',
  actualSuccesses: 'Faktisk succes',
  priceLevel: 'Prisniveau',
  category: 'Kategori',
  committee: 'Udvalg',
  committees: 'Udvalg',
  receiver: 'Modtager',
  giver: 'Giver',
  area: 'Hovedområde',
  unit: 'Enhed',
  groupMean: 'SØM-gruppen',
  ownMean: 'Egne borgere',
  period: 'Periode',
  n: 'n',
  expectedWithSuccess: 'Forventet med succes',
  succeedsAnyway: 'Lykkes alligevel',
  judgedBy: 'Vurderet af',
  date: 'Dato',
  kind: 'Slags',
  targetGroup: 'Målgruppe',
  year: 'År',
  source: 'Kilde',
  successRate: 'Succesrate',
  dropOut: 'Frafald',
  costFactor: 'Omkostninger',
  consequenceFactor: 'Konsekvenser',
  priceFactor: 'Priser',
  participantFactor: 'Deltagere',
  discountRate: 'Rente',
  horizonYears: 'Tidshorisont',
};

const YEARS: ReadonlySet<DetailField> = new Set(['priceLevel', 'year']);
const COUNTS: ReadonlySet<DetailField> = new Set([
  ...(['observed', 'actual', 'actualSuccesses', 'groupMean', 'ownMean', 'n'] as const),
  ...(['expectedWithSuccess', 'horizonYears'] as const),
]);

/** `Udvalg: tom → Socialudvalget`. `isYears`: low and high are years, not shares. */
export function detailWords(
  field: DetailField,
  before: DetailValue | null,
  after: DetailValue | null,
  isYears = false,
): string {
  const words = (value: DetailValue | null) => detailValueWords(field, value, isYears);
  return `${fields[field]}: ${words(before)} → ${words(after)}`;
}

function detailValueWords(field: DetailField, value: DetailValue | null, isYears: boolean): string {
  if (value === null || value === '') return changeText.blank;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value !== 'number') {
    if ('year' in value) return danishDate(value);
    const shares = value.map(({ committee, share }) => `${committee} ${danishPercent(share, 2)}`);
    return shares.length === 0 ? changeText.blank : shares.join(', ');
  }
  if (YEARS.has(field)) return String(value);
  return COUNTS.has(field) || isYears ? danishNumber(value, 4) : danishPercent(value, 2);
}
