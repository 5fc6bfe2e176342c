import type { KnowledgeRow } from '../../domain/soem/facts';
import type { Source } from '../../domain/instruments/instrument';
import { soemSources as sources } from './sources';

/** A published figure that may be cited. Nothing is calculated with it until somebody copies it into an input. */
export interface CitedFigure extends Omit<KnowledgeRow, 'place' | 'source' | 'confidence' | 'sourceType'> {
  readonly sources: readonly Source[];
}

const homeless = 'Hjemløse 18-64 år';

/** Unit prices, with the year of the amount. */
const prices: readonly CitedFigure[] = [
  price(
    'Anden behandler under sygesikringen, 0-17 år, region',
    352,
    'kr pr. kontakt',
    2022,
    sources.refudOtherCare,
  ),
  price(
    'Anden behandler under sygesikringen, 0-17 år, kommune',
    110,
    'kr pr. kontakt',
    2022,
    sources.refudOtherCare,
  ),
  price('Lukket fængsel', 1878, 'kr pr. dag', 2015, sources.prison2015),
  price('Åbent fængsel', 1321, 'kr pr. dag', 2015, sources.prison2015),
  price('Arresthus', 1199, 'kr pr. dag', 2015, sources.prison2015),
  price('Fodlænke', 392, 'kr pr. dag', 2015, sources.prison2015),
  price('Fængsel og arrest, gennemsnit', 1469, 'kr pr. dag', 2015, sources.prison2015),
  price(
    'Forsorgshjem (§ 110), gennemsnit',
    550_000,
    'kr pr. år',
    2023,
    sources.housingFirst,
    'Omkring 2023; 1.507 kr pr. dag.',
  ),
  price(
    'Støtte i egen bolig, Housing First, lavest',
    40_000,
    'kr pr. år',
    2023,
    sources.housingFirst,
    'Omkring 2023.',
  ),
  price(
    'Støtte i egen bolig, Housing First, højest',
    130_000,
    'kr pr. år',
    2023,
    sources.housingFirst,
    'Omkring 2023.',
  ),
  price('Egenbetaling på § 110', 96.71, 'kr pr. dag', 2023, sources.rates2023),
  price('Egenbetaling på § 109', 93.38, 'kr pr. dag', 2023, sources.rates2023),
  price('Egenbetaling på § 110', 93, 'kr pr. dag', 2021, sources.rates2021),
  price('Egenbetaling på § 109', 89, 'kr pr. dag', 2021, sources.rates2021),
  price('Særlig plads i psykiatrien, kommunens betaling', 3959, 'kr pr. dag', 2019, sources.specialBeds2019),
  price('Særlig plads i psykiatrien, kommunens betaling', 4165, 'kr pr. dag', 2022, sources.specialBeds2022),
  price('Sygedagpenge, højeste sats', 4180, 'kr pr. uge', 2016, sources.sicknessBenefit2016),
];

/** What interventions have cost. */
const costs: readonly CitedFigure[] = [
  cost(
    'ICM med overgangsbolig',
    134_081,
    'kr pr. forløb',
    2018,
    sources.icmTransitional2018,
    '20 % overhead på løn; gennemsnit af regnskab og tid.',
  ),
  cost('CTI, 9 måneder, psykisk sygdom', 51_000, 'kr pr. borger', 2018, sources.ctiMentalIllness2018),
  cost('CTI, opstart', 129_100, 'kr i alt', 2018, sources.ctiMentalIllness2018),
  cost('§ 85-støtte, 9 måneder, samme gruppe', 59_000, 'kr pr. borger', 2018, sources.ctiMentalIllness2018),
  cost(
    'ACT i Randers',
    300_000,
    'kr pr. planlagt deltager',
    2019,
    sources.randers2023,
    '7,5 mio. kr for 25 deltagere i 2019-2022; 320.426 kr i resultatet.',
  ),
];

/** Mean use in year 0 and the citizens of one municipality beside it. */
const use: readonly CitedFigure[] = [
  ...useOf('Kontanthjælp', 'uger pr. år', 23, 39),
  ...useOf('Førtidspension', 'uger pr. år', 14, 13),
  ...useOf('Herberg og forsorgshjem', 'dage pr. år', 82, 77),
  ...useOf('Alkoholbehandling', 'dage pr. år', 21, 8),
  ...useOf('Stofbehandling', 'dage pr. år', 3, 64),
];

/** Results and rates of published calculations. */
const effects: readonly CitedFigure[] = [
  {
    kind: 'effect',
    item: 'Succesrate, ACT i Randers',
    targetGroup: homeless,
    value: 65,
    unit: 'pct.',
    year: 2019,
    note: 'Kommunen går i nul ved 63 %.',
    sources: [sources.randers2023],
  },
  {
    kind: 'effect',
    item: 'Undgår tilbagefald til kriminalitet',
    targetGroup: 'Indsatte',
    value: 38.1,
    unit: 'pct.',
    year: 2021,
    note: '160 af 420 deltagere; 84 mio. kr sparet over 10 år, 90 % hos staten.',
    sources: [sources.recidivism2021],
  },
];

/** Every published figure of the knowledge base that the product ships; no invented standard values are among them. */
export const citedFigures: readonly CitedFigure[] = [...prices, ...costs, ...use, ...effects];

function price(
  item: string,
  value: number,
  unit: string,
  year: number,
  source: Source,
  note?: string,
): CitedFigure {
  return {
    kind: 'price',
    item,
    value,
    unit,
    year,
    sources: [source],
    ...(note === undefined ? {} : { note }),
  };
}

function cost(
  item: string,
  value: number,
  unit: string,
  year: number,
  source: Source,
  note?: string,
): CitedFigure {
  return { ...price(item, value, unit, year, source, note), kind: 'cost' };
}

function useOf(item: string, unit: string, group: number, randers: number): readonly CitedFigure[] {
  const row = { kind: 'use' as const, unit, targetGroup: homeless, sources: [sources.randers2023] };
  return [
    {
      ...row,
      item,
      value: group,
      year: 2019,
      note: 'SØM-gruppens gennemsnit i år 0, som vist i Randers’ oplæg.',
    },
    {
      ...row,
      item: `${item}, ACT-borgere i Randers`,
      value: randers,
      year: 2019,
      note: 'Gennemsnit 2017-2019.',
    },
  ];
}
