import type { Basis } from '../../domain/soem/basis';
import type { ConsequenceRow, PriceRow, SoemFacts, UseRow } from '../../domain/soem/facts';
import { defaultRanges, settingDefaults } from '../soem/default-settings';
import { exampleBasis, exampleInput as input } from './soem-example-basis';

const published = exampleBasis({
  sourceType: 'otherAnalyses',
  confidence: 'C',
  note: 'Oplæg af Social- og Boligstyrelsen og Randers Kommune, 25. oktober 2023',
});
const rebuilt = exampleBasis({
  sourceType: 'otherAnalyses',
  confidence: 'D',
  note: 'Rekonstrueret af de offentliggjorte totaler',
});
const rebuiltParticipants: Basis = {
  ...rebuilt,
  note: 'Rekonstrueret; kilden siger 25. Det antal, der får resultat pr. deltager og i alt til at passe sammen.',
};

const year = 2019;
const successRate = 0.65;
const participants = 22.498476;
const costPerParticipant = 320_426;

/** Net per participant as published; the costs apart. */
const areas: readonly { readonly area: string; readonly perParticipant: number; readonly note?: string }[] = [
  {
    area: 'Indkomstoverførsler',
    perParticipant: -8948,
    note: 'Rekonstrueret af de offentliggjorte totaler. Som offentliggjort: borgerne får mere i overførsler.',
  },
  { area: 'Sundhedsydelser', perParticipant: 59_976 },
  { area: 'Politi, retsvæsen og kriminalforsorg', perParticipant: 42_146 },
  { area: 'Sociale serviceydelser', perParticipant: 279_914 },
  { area: 'Brugerdefinerede ydelser', perParticipant: 112_036 },
];

/** Each payer's part of all consequences; the split of the single areas is not published. */
const payerSplit = { kommune: 0.681174, region: 0.071273, stat: 0.247553 };

/**
 * Randers ACT, rebuilt from published totals: one period, no discounting, each area one service in kroner, the payers'
 * total split put on every area. It tests arithmetic and adding up, not timing, and a pass proves nothing about the
 * official tool. Published: total 3,705,454; kommune 225,612; region 777,915; stat 2,701,926; break-even 63 %.
 */
export const soemRanders: SoemFacts = {
  calculation: 'Beregning 1',
  intervention: {
    name: 'ACT i Randers (genopbygget af offentliggjorte totaler)',
    description:
      'Tværfaglig støtte til, at borgere i langvarig hjemløshed får og beholder egen bolig. Alle år er lagt sammen i ét, for kun totalerne for 2019-2028 er offentliggjort.',
    firstYear: input(year, published),
    lastYear: input(2022, published),
    courseMonths: input(12, published),
    targetGroup: input('Hjemløse 18-64 år', published),
    successMeasure: input('Opnår og fastholder egen bolig, stabil hverdag og bedre trivsel', published),
    purpose: input('treatment', published),
    matchesSoemGroup: input('yes', published),
    responsible: input('Investeringspanelets eksempel', rebuilt),
  },
  settings: {
    horizonYears: input(1, rebuilt),
    priceLevel: input(year, rebuilt),
    discountRate: input(0, rebuilt),
    baseYear: input(year, rebuilt),
    discountCosts: input(settingDefaults.discountCosts.value, rebuilt),
    offset: input(settingDefaults.offset.value, rebuilt),
    divisor: input(settingDefaults.divisor.value, rebuilt),
    ranges: {
      costs: defaultRanges.value.costs,
      consequences: defaultRanges.value.consequences,
      prices: defaultRanges.value.prices,
    },
  },
  effect: {
    successRate: { ...input(successRate, published), low: 0.55, high: 0.75 },
    baseline: input(0, rebuilt),
    dropOut: input(0, rebuilt),
  },
  participants: [{ year, planned: participants, ...rebuiltParticipants }],
  costs: [
    {
      post: 'ACT-indsats',
      category: 'operation',
      year,
      amount: costPerParticipant * participants,
      payer: 'kommune',
      priceLevel: year,
      ...rebuilt,
    },
  ],
  grants: [
    {
      name: 'Satspulje',
      year,
      amount: 3_500_000,
      priceLevel: year,
      receiver: 'kommune',
      giver: 'stat',
      ...published,
    },
  ],
  consequences: areas.map(consequenceOf),
  prices: areas.map(({ area }): PriceRow => ({
    service: `${area} i alt`,
    unit: 'kr',
    amounts: payerSplit,
    priceLevel: year,
    committees: [],
    ...rebuilt,
  })),
  priceIndex: [],
  use: [
    useOf('Kontanthjælp', 'uger', 23, 39),
    useOf('Førtidspension', 'uger', 14, 13),
    useOf('Herberg og forsorgshjem', 'dage', 82, 77),
    useOf('Alkoholbehandling', 'dage', 21, 8),
    useOf('Stofbehandling', 'dage', 3, 64),
  ],
  shadowAssessments: [],
  knowledge: [],
  scenarios: [
    { name: 'Halv succesrate', successRate: 0.325, ...rebuilt },
    { name: 'Kommunens nulpunkt', successRate: 0.630275, ...rebuilt },
  ],
  tickedByHand: [],
  leftOut: [],
};

/** Kroner per successful participant: what is published per participant, divided by the success rate. */
function consequenceOf({ area, perParticipant, note }: (typeof areas)[number]): ConsequenceRow {
  return {
    service: `${area} i alt`,
    area,
    unit: 'kr',
    years: [-perParticipant / successRate],
    ...rebuilt,
    ...(note === undefined ? {} : { note }),
  };
}

function useOf(service: string, unit: string, groupMean: number, ownMean: number): UseRow {
  return { service, unit, groupMean, ownMean, period: '2017-2019', ...published };
}
