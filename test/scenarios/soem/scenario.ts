import type { SoemFacts } from '../../../src/domain/soem/facts';
import type { Payer } from '../../../src/domain/soem/payer';
import { makeFacts } from '../../unit/domain/soem/make-facts';

type ByWord = Readonly<Record<string, number>>;

/** A SØM scenario as an economist writes it; the words are explained in README.md beside the files. */
export interface SoemScenario {
  readonly navn: string;
  readonly kilde: string;
  readonly givet: Given;
  /** Expected figures by word; nested where a word has one figure for each payer, area or year. */
  readonly forventet: Readonly<Record<string, unknown>>;
  /** How far a figure may be off, by the same word; without it the figures are compared as rounded. */
  readonly 'afvigelse højst'?: ByWord;
}

interface Given {
  readonly periode: string;
  readonly 'varighed måneder'?: number;
  readonly horisont: number;
  readonly prisniveau: number;
  readonly 'diskonteringsrente pct.': number;
  readonly basisår?: number;
  readonly 'omkostninger diskonteres'?: boolean;
  readonly 'år 1 er'?: 'året forløbet slutter' | 'året efter';
  readonly divisor?: 'planlagte' | 'gennemførte' | 'diskonterede';
  readonly 'succesrate pct.': number;
  readonly 'baseline pct.'?: number;
  readonly 'frafald pct.'?: number;
  readonly deltagere: ByWord;
  readonly omkostninger?: readonly GivenCost[];
  readonly tilskud?: readonly GivenGrant[];
  readonly konsekvenser?: readonly GivenConsequence[];
  readonly priser?: readonly GivenPrice[];
  readonly prisindeks?: ByWord;
}

interface GivenCost {
  readonly post?: string;
  readonly år: number;
  readonly beløb: number;
  readonly betaler?: Payer;
  readonly prisniveau?: number;
  readonly udvalg?: string;
}

interface GivenGrant {
  readonly år: number;
  readonly beløb: number;
  readonly fra: Payer | 'anden';
  readonly til: Payer;
}

interface GivenConsequence {
  readonly ydelse: string;
  readonly hovedområde: string;
  readonly enhed: string;
  /** Units in year 1, 2, …; `null` is no significant estimate. */
  readonly år: readonly (number | null)[];
  readonly note?: string;
}

interface GivenPrice {
  readonly ydelse: string;
  readonly enhed: string;
  readonly prisniveau?: number;
  readonly kommune?: number;
  readonly region?: number;
  readonly stat?: number;
  /** Share of the kommune's part, in per cent. */
  readonly 'udvalg pct.'?: ByWord;
}

const divisors = { planlagte: 'planned', gennemførte: 'completers', diskonterede: 'discounted' } as const;

/** The facts a scenario gives; places are the scenario's own words, so that a refusal can be read. */
export function soemFactsOf({ givet }: SoemScenario): SoemFacts {
  const [first = 0, last = 0] = givet.periode.split('-').map(Number);
  const percent = (share: number | undefined) => (share ?? 0) / 100;
  const facts = makeFacts({
    firstYear: first,
    lastYear: last,
    horizonYears: givet.horisont,
    priceLevel: givet.prisniveau,
    discountRate: percent(givet['diskonteringsrente pct.']),
    baseYear: givet.basisår ?? first,
    discountCosts: givet['omkostninger diskonteres'] ?? true,
    offset: givet['år 1 er'] === 'året efter' ? 0 : 1,
    divisor: divisors[givet.divisor ?? 'planlagte'],
    successRate: percent(givet['succesrate pct.']),
    baseline: percent(givet['baseline pct.']),
    dropOut: percent(givet['frafald pct.']),
  });
  const months = givet['varighed måneder'];
  return {
    ...facts,
    intervention: {
      ...facts.intervention,
      ...(months === undefined ? {} : { courseMonths: { value: months, place: 'varighed' } }),
    },
    participants: Object.entries(givet.deltagere).map(([year, planned]) => ({
      year: Number(year),
      planned,
      place: `deltagere ${year}`,
    })),
    ...amountsOf(givet),
    ...servicesOf(givet),
  };
}

function amountsOf(givet: Given): Pick<SoemFacts, 'costs' | 'grants' | 'priceIndex'> {
  return {
    costs: (givet.omkostninger ?? []).map(({ post = 'Drift', år, beløb, betaler, prisniveau, udvalg }) => ({
      post,
      category: 'operation',
      year: år,
      amount: beløb,
      payer: betaler ?? 'kommune',
      priceLevel: prisniveau ?? givet.prisniveau,
      ...(udvalg === undefined ? {} : { committee: udvalg }),
      place: `omkostning ${post} ${String(år)}`,
    })),
    grants: (givet.tilskud ?? []).map(({ år, beløb, fra, til }) => ({
      name: 'Tilskud',
      year: år,
      amount: beløb,
      priceLevel: givet.prisniveau,
      giver: fra === 'anden' ? 'other' : fra,
      receiver: til,
      place: `tilskud ${String(år)}`,
    })),
    priceIndex: Object.entries(givet.prisindeks ?? {}).map(([year, index]) => ({
      year: Number(year),
      index,
      place: `prisindeks ${year}`,
    })),
  };
}

function servicesOf(givet: Given): Pick<SoemFacts, 'consequences' | 'prices'> {
  return {
    consequences: (givet.konsekvenser ?? []).map(({ ydelse, hovedområde, enhed, år, note }) => ({
      service: ydelse,
      area: hovedområde,
      unit: enhed,
      years: år,
      ...(note === undefined ? {} : { note }),
      place: `konsekvens ${ydelse}`,
    })),
    prices: (givet.priser ?? []).map((price) => ({
      service: price.ydelse,
      unit: price.enhed,
      amounts: { kommune: price.kommune ?? 0, region: price.region ?? 0, stat: price.stat ?? 0 },
      priceLevel: price.prisniveau ?? givet.prisniveau,
      committees: Object.entries(price['udvalg pct.'] ?? {}).map(([committee, share]) => ({
        committee,
        share: share / 100,
      })),
      place: `pris ${price.ydelse}`,
    })),
  };
}
