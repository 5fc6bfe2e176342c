import { danishNumber, danishPercent } from './danish-format';

/** How a gross price can be divided. */
type SplitKind = 'ladder' | 'shelter' | 'ownHome' | 'costlyCase' | 'fixed';

type FieldId =
  | ('newService' | 'unit' | 'gross' | 'priceLevel' | 'start' | 'weeks' | 'weeksBefore' | 'days' | 'months')
  | ('year' | 'unitsPerYear' | 'kommune' | 'region' | 'stat');

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
}

// Words of the page that turns a gross price into what each payer bears. Figures come rounded.
export const paneRefusion = {
  title: 'Refusion',
  lead: 'Fra bruttopris til det, kommune, region og stat hver betaler. Vælg reglen, eller en fast fordeling som i det officielle værktøj.',
  service: 'Ydelse',
  newServiceChoice: 'Ny ydelse',
  rule: 'Fordel efter',
  sourceType: 'Bruttoprisens kildetype',
  result: 'Det giver (pr. enhed)',
  shares: 'Andel',
  amounts: 'Beløb (kr.)',
  share: (share: number) => danishPercent(share, 2),
  amount: (kroner: number) => danishNumber(kroner, 2),
  rulesUsed: 'Reglen bag',
  ruleFrom: (day: string, terms: string) => `Fra ${day}: ${terms}`,
  readAt: (title: string, day: string) => `${title} (læst ${day})`,
  fixedHelp: 'Fast fordeling: andelene er jeres egne. De følger hverken uger, dage eller grænser.',
  proposalOnly:
    'Reglen gælder for ét forløb. Prisen i arket er et gennemsnit: vælg det forløb, der ligner mest.',
  insert: 'Indsæt i priser',
  inserted: (service: string) => `Prisen på ${service} står i SØM – priser.`,
} as const;

export const splitKinds: Readonly<Record<SplitKind, string>> = {
  ladder: 'Refusionstrappen (fx kontanthjælp)',
  shelter: 'Forsorgshjem, § 110',
  ownHome: 'Støtte i egen bolig, § 85 a',
  costlyCase: 'Særligt dyr enkeltsag, § 176',
  fixed: 'Fast fordeling',
};

export const refusionFields: Readonly<Record<FieldId, FieldWords>> = {
  newService: { label: 'Navn på ydelsen', hint: 'Samme navn som i SØM – konsekvenser.' },
  unit: { label: 'Enhed', hint: 'Det, prisen gælder for, fx uger, dage eller måneder.' },
  gross: { label: 'Bruttopris pr. enhed', unit: 'kr', hint: 'Før refusion.' },
  priceLevel: { label: 'Prisniveau', hint: 'Året, hvis priser beløbet er opgjort i.' },
  start: {
    label: 'Begynder',
    hint: 'Dagen, forløbet begynder, fx 01-06-2026. Den afgør, hvilken regel der gælder.',
  },
  weeks: { label: 'Længde', unit: 'uger' },
  weeksBefore: {
    label: 'Uger på ydelse før',
    unit: 'uger',
    hint: '0, når forløbet begynder på trappens første trin.',
  },
  days: {
    label: 'Længde',
    unit: 'dage',
    hint: 'Ét ubrudt ophold. Grænsen tælles i løbende år fra indskrivningen.',
  },
  months: { label: 'Længde', unit: 'måneder' },
  year: { label: 'År', hint: 'Året, hvis grænser gælder.' },
  unitsPerYear: { label: 'Enheder om året', hint: 'Pris gange enheder er sagens udgift på et år.' },
  kommune: { label: 'Kommunens andel', unit: '%' },
  region: { label: 'Regionens andel', unit: '%' },
  stat: { label: 'Statens andel', unit: '%' },
};

export const refusionErrors = {
  fill: 'Udfyld feltet.',
  price: 'Skriv et beløb over 0, fx 1.507 eller 96,71.',
  year: 'Skriv et årstal fra 1990 til 2099.',
  day: 'Skriv en dato, der findes, fx 01-06-2026.',
  length: (most: number) => `Skriv et tal over 0 og højst ${danishNumber(most, 0)}.`,
  weeksBefore: (most: number) => `Skriv et tal fra 0 til ${danishNumber(most, 0)}.`,
  percent: 'Skriv en andel fra 0 til 100.',
  sum: (sum: number) => `Andelene giver ${danishNumber(sum, 2)} % og skal give 100 %.`,
  noRule: 'Der er ingen regel for den dag. Vælg en senere dato eller en fast fordeling.',
  noRuleYear: 'Der er ingen regel for det år. Vælg et senere år eller en fast fordeling.',
  taken: 'Ydelsen står der allerede. Vælg den i listen.',
} as const;
