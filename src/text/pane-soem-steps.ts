import type { FitAlternative, FitCheck, FitConcern } from '../domain/soem/follow-up-result';
import { danishCount, danishNumber } from './danish-format';

// Words of the stepper of SØM and its forms. Amounts come as words of their own, rounded.

type Step = 'indsats' | 'deltagere' | 'omkostninger' | 'effekt' | 'konsekvenser' | 'priser';

/** The six steps that are filled in: their names, and each in one sentence. */
export const stepNames: Readonly<Record<Step, string>> = {
  indsats: 'Indsats',
  deltagere: 'Deltagere',
  omkostninger: 'Omkostninger',
  effekt: 'Effekt',
  konsekvenser: 'Konsekvenser',
  priser: 'Priser',
};

export const stepLeads: Readonly<Record<Step, string>> = {
  indsats: 'Hvad I gør, for hvem og hvornår – og de valg, beregningen bygger på.',
  deltagere: 'Hvor mange der slutter i hvert år, også dem, der falder fra. Tallet må have decimaler.',
  omkostninger:
    'Hvad indsatsen koster, post for post og år for år, og de tilskud, der hjælper med at betale.',
  effekt: 'Hvor stor en andel der lykkes, og hvor mange af dem der ville have gjort det alligevel.',
  konsekvenser:
    'Hvad en borger, der lykkes, bruger mindre eller mere af, år for år. Mindre skrives med minus.',
  priser: 'Hvad én enhed af hver ydelse koster kommune, region og stat.',
};

export const paneSoemSteps = {
  title: 'Beregning',
  steps: 'Trin i beregningen',
  more: 'Mere om beregningen',
  empty:
    'Her bygges en SØM-beregning trin for trin. Arkene oprettes i denne projektmappe, og alt, du skriver i panelet, står i dem.',
  partly: 'Nogle af arkene til SØM mangler. Opret dem igen; det, der findes, bliver ikke ændret.',
  build: 'Opret ark',
  fit: 'Passer SØM?',
  fitOpen: 'Tre spørgsmål, før I går i gang',
  result: 'Resultat',
  sensitivity: 'Følsomhed',
  versions: 'Versioner og ændringer',
  proposals: 'Forslag fra skyggevisitation',
  refusion: 'Refusion: fra bruttopris til betalere',
  begin: (step: string) => `Gå til ${step}`,
  refresh: 'Opdatér',
  seeResult: 'Se resultatet',
  net: (amount: string) => `Netto nu ${amount}`,
  noNet: 'Netto vises, når der ikke mangler noget',
  numbered: (number: number, name: string) => `${number}. ${name}`,
} as const;

/** How a step stands. */
export const stepStateText = {
  missing: (count: number) => `Mangler ${danishNumber(count, 0)}`,
  untouched: 'Ikke begyndt',
  ready: 'Klar',
  questions: (count: number) => danishCount(count, 'spørgsmål', 'spørgsmål'),
} as const;

/** What a step holds, in one line. */
export const stepHolds = {
  participants: (count: number, years: number) =>
    `${danishCount(count, 'deltager', 'deltagere')} i ${danishNumber(years, 0)} år`,
  costs: (amount: string, rows: number) => `${amount} i ${danishCount(rows, 'post', 'poster')}`,
  rate: (rate: string, net: string) => `${rate} lykkes, ${net} på grund af indsatsen`,
  consequences: (count: number) => danishCount(count, 'ydelse', 'ydelser'),
  prices: (count: number) => danishCount(count, 'pris', 'priser'),
} as const;

export const paneSoemStep = {
  missing: 'Mangler og spørgsmål',
  inRow: (headline: string, row: string) => `${headline}: ${row}`,
  moreMissing: (count: number) => `og ${danishNumber(count, 0)} mere`,
  answers: 'Oplysninger',
  editItems: 'Udfyld oplysningerne',
  changeItems: 'Ret oplysningerne',
  effects: 'Hvad det betyder nu',
  addRow: 'Tilføj',
  addTo: (what: string) => `Tilføj ${what}`,
  rows: (what: string) => `Rækker: ${what}`,
  noRows: (what: string) => `Her er endnu ingen ${what}.`,
  ground: 'Grundlag: forbrug før og skyggevisitation',
  showSheet: (sheet: string) => `Vis arket ${sheet}`,
  before: (step: string) => `Forrige: ${step}`,
  after: (step: string) => `Næste: ${step}`,
  zeroes: (count: number) => `Skriv 0 ved ${danishCount(count, 'tom post', 'tomme poster')}`,
  zeroesHelp:
    'Posterne er dem, der oftest glemmes. Åbn dem, der koster noget, først. Skriv så 0 ved resten i ét hug.',
  zeroesDone: (count: number) => `0 er skrevet ved ${danishCount(count, 'post', 'poster')}.`,
  showMore: (count: number) => `Vis flere (${danishNumber(count, 0)} tilbage)`,
  notFilled: 'ikke udfyldt',
  free: (count: number) => `${danishCount(count, 'post', 'poster')} uden udgift`,
  group: (name: string, rows: number, amount: string) =>
    `${name} · ${danishCount(rows, 'række', 'rækker')} · ${amount}`,
} as const;

/** What is entered in each table: in a sentence, many of them, and the names of its form. */
export const rowWords: Readonly<
  Record<string, { readonly one: string; readonly many: string; readonly add: string; readonly edit: string }>
> = {
  soem_deltagere: {
    ...{ one: 'deltagere i et år', many: 'deltagere' },
    ...{ add: 'Nyt år med deltagere', edit: 'Ret deltagere' },
  },
  soem_omkostninger: {
    ...{ one: 'en omkostning', many: 'omkostninger' },
    ...{ add: 'Ny omkostning', edit: 'Ret omkostning' },
  },
  soem_finansiering: { one: 'et tilskud', many: 'tilskud', add: 'Nyt tilskud', edit: 'Ret tilskud' },
  soem_konsekvenser: {
    ...{ one: 'en konsekvens', many: 'konsekvenser' },
    ...{ add: 'Ny konsekvens', edit: 'Ret konsekvens' },
  },
  soem_priser: { one: 'en pris', many: 'priser', add: 'Ny pris', edit: 'Ret pris' },
  soem_prisindeks: {
    one: 'et prisindeks',
    many: 'prisindeks',
    add: 'Nyt prisindeks',
    edit: 'Ret prisindeks',
  },
  soem_forbrug: {
    ...{ one: 'forbrug af en ydelse', many: 'tal for forbrug før indsatsen' },
    ...{ add: 'Nyt forbrug før indsatsen', edit: 'Ret forbrug før indsatsen' },
  },
  soem_skyggevisitation: {
    ...{ one: 'en vurdering', many: 'vurderinger fra skyggevisitation' },
    ...{ add: 'Ny skyggevisitation', edit: 'Ret skyggevisitation' },
  },
};

/** What a value does to the result now. */
export const effectText = {
  perPost: (amount: string) => `Netto ${amount}`,
  perParticipant: (amount: string) => `Én deltager mere: ${amount}`,
  perService: (amount: string) => `Ydelsen giver netto ${amount}`,
  successPoint: (amount: string) => `Ét procentpoint højere succesrate: ${amount}`,
  successPointFor: (payer: string, amount: string) => `heraf ${payer}: ${amount}`,
  breakEven: (rate: string) => `Det offentlige går i nul ved en succesrate på ${rate}.`,
  breakEvenAlways: 'Det offentlige har mindst 0 kr. i netto ved enhver succesrate.',
  breakEvenNever: 'Det offentlige går ikke i nul ved nogen succesrate.',
  breakEvenNoEffect: 'Der er hverken omkostninger eller konsekvenser at gå i nul med.',
  yearMore: (amount: string) => `Tidshorisonten ét år længere: ${amount}`,
  yearLess: (amount: string) => `Tidshorisonten ét år kortere: ${amount}`,
  rateMore: (amount: string) => `Diskonteringsrenten ét procentpoint højere: ${amount}`,
  rateLess: (amount: string) => `Diskonteringsrenten ét procentpoint lavere: ${amount}`,
  withheld: 'Hvad tallene betyder for resultatet, vises, når der ikke mangler noget i beregningen.',
} as const;

export const paneSoemForm = {
  itemsTitle: (step: string) => `${step}: oplysninger`,
  save: 'Gem',
  saveNext: 'Gem og tilføj næste',
  done: 'Færdig',
  saveDone: 'Gem og afslut',
  saved: 'Gemt i arket.',
  nothingChanged: 'Der var ikke noget at gemme.',
  gone: 'Rækken findes ikke mere. En anden har slettet eller ændret den. Gå tilbage, og vælg den igen.',
  forAll: 'Rækken nævner ingen beregning. Den gælder alle beregninger i projektmappen.',
  nowStands: (text: string) => `En anden har ændret feltet. Nu står der ${text}.`,
  nowBlank: 'En anden har tømt feltet.',
  blank: 'Tom',
  fill: (header: string) => `Udfyld ${header}.`,
  write: (expected: string) => `Skriv ${expected}.`,
  somethingElse: (headline: string, remedy: string) => `${headline}. ${remedy}`,
  question: (words: string) => `Spørgsmål: ${words}`,
  moreColumns: 'Udsving, kilde, note og mere',
  moreItems: 'Forudsætninger',
  basis: 'Udsving, kilder og noter',
  repeat: (last: number) => `Gentag til År ${last}`,
  clear: 'Ryd rækken',
  clearSure: 'Ja, ryd rækken',
  cleared: 'Rækken er ryddet. Egne kolonner er ikke rørt.',
} as const;

/** What the net is now, and with what has been typed. */
export const netText = {
  now: (amount: string) => `Netto nu ${amount}`,
  change: (before: string, after: string, difference: string) =>
    `Netto nu ${before} → med dette ${after} (${difference})`,
  first: (after: string) => `Med dette: netto ${after}`,
  lost: 'Med dette kan netto ikke beregnes endnu',
  none: 'Netto vises, når der ikke mangler noget',
} as const;

export const paneSoemNew = {
  title: 'Ny beregning i samme projektmappe',
  help: (like: string) =>
    `Den begynder med oplysningerne fra ${like}. Rækker, der ikke nævner en beregning, gælder begge.`,
  name: 'Navn på beregningen',
  start: 'Opret beregningen',
  started: (name: string) => `${name} er oprettet og valgt.`,
  nameMissing: 'Skriv et navn.',
  nameTaken: 'Der er allerede en beregning med det navn.',
} as const;

export const paneSoemFit = {
  title: 'Passer SØM?',
  lead: 'SØM passer bedst, når målgruppen ligner den, tallene er fra, når borgerne allerede har problemet, og når der er nok deltagere.',
  count: 'Antal deltagere i alt',
  countFrom: (count: number) => `Deltagere i alt: ${danishNumber(count)}, fra SØM – deltagere.`,
  countHelp: 'Et skøn er nok her. Tallene skrives år for år under Deltagere.',
  countUnit: 'deltagere',
  save: 'Gem svarene',
  verdict: 'Vurdering',
  concerns: 'Hvorfor',
  alternatives: 'Hvad I kan gøre i stedet eller ved siden af',
  chooseDobbelt: 'Gå til Dobbelt bundlinje',
} as const;

export const fitVerdicts: Readonly<Record<FitCheck['fits'], string>> = {
  yes: 'SØM passer til indsatsen.',
  withCare: 'SØM kan bruges, men med forbehold.',
  no: 'SØM passer dårligt til indsatsen.',
};

export const fitConcerns: Readonly<Record<FitConcern, string>> = {
  prevention:
    'Forebyggelse: borgerne har ikke problemet endnu, så det kan ikke ses, hvad de ellers ville have brugt.',
  targetGroupDiffers: 'Målgruppen ligner ikke den gruppe, tallene er fra.',
  targetGroupPartly: 'Målgruppen ligner kun delvis den gruppe, tallene er fra.',
  fewParticipants: 'Der er færre end 20 deltagere. Så flytter én borger resultatet meget.',
  unanswered: 'Målgruppe, formål eller antal deltagere er ikke oplyst endnu.',
};

export const fitAlternatives: Readonly<Record<FitAlternative, string>> = {
  ownEstimates: 'Skriv egne skøn for konsekvenserne, og sig i Note, hvad de bygger på.',
  costAnalysis: 'Regn kun på, hvad indsatsen koster.',
  costEffectiveness: 'Sammenlign prisen for hver borger, der lykkes, med andre indsatser.',
  dobbeltBundlinje: 'Følg tid og mål for hver borger i Dobbelt bundlinje.',
  scenarios: 'Regn flere scenarier, og vis dem side om side.',
  breakEvenOnly: 'Brug kun, hvad der skal til for at gå i nul, og vis ikke nettoresultatet alene.',
};
