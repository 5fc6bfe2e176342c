import type { Fault, FaultKind } from '../sheets/fault';
import { danishList, danishNumber } from './danish-format';
import type { FaultFacts, FaultWords } from './fault-words';
import { soemFaultWords } from './soem-faults';

const limits = ({ min, max }: FaultFacts) => {
  if (min !== undefined && max !== undefined)
    return `fra ${danishNumber(min, 2)} til ${danishNumber(max, 2)}`;
  return min === undefined ? '' : `på mindst ${danishNumber(min, 2)}`;
};
const number = (facts: FaultFacts) => `et tal ${limits(facts)}`.trim();
const choice = ({ allowed = [] }: FaultFacts) => `en af: ${allowed.join(' · ')}`;
const understood = (facts: FaultFacts) =>
  `Værdien er læst som ${facts.understood ?? ''}. Ret den med ét klik i panelet under Kontrol.`;

/** Danish words for every kind of fault: what was expected and what to do. What was found is the cell's own value. */
export const faultWords: Readonly<Record<FaultKind, FaultWords>> = {
  ...soemFaultWords,
  dateSystem1904: {
    headline: () => 'Projektmappen bruger 1904-datosystemet',
    expected: () => 'det almindelige datosystem (1900)',
    remedy: () =>
      'Slå »Brug 1904-datosystemet« fra under Filer › Indstillinger › Avanceret, og tjek datoerne bagefter: de flytter sig fire år.',
  },
  sheetMissing: {
    headline: () => 'Et ark mangler',
    expected: ({ sheet = '' }) => `arket ${sheet} med sin tabel`,
    remedy: () => 'Tryk på Opret ark. Det, der findes i forvejen, bliver ikke ændret.',
  },
  tableMissing: {
    headline: () => 'En tabel mangler',
    expected: ({ sheet = '' }) => `tabellen i arket ${sheet}`,
    remedy: () =>
      'Fortryd sletningen (Ctrl+Z). Ellers flyt rækkerne væk, hvis de står der endnu, og tryk på Opret ark for at få en tom tabel til dem.',
  },
  headerMissing: {
    headline: (header) => `Kolonnen ${header} mangler`,
    expected: ({ header }) => `en kolonne med overskriften ${header}`,
    remedy: ({ header }) =>
      `Tilføj kolonnen ${header}, eller giv kolonnen dens overskrift tilbage. Tabellen kan ikke læses før.`,
  },
  headerRenamed: {
    headline: (header) => `Kolonnen ${header} har fået et andet navn`,
    expected: ({ header }) => `overskriften ${header}`,
    remedy: ({ header, guess = '' }) =>
      `Er »${guess}« den rigtige kolonne? Så ret overskriften til ${header} med ét klik i panelet under Kontrol.`,
  },
  headerDoubled: {
    headline: (header) => `Kolonnen ${header} står der to gange`,
    expected: ({ header }) => `kun én kolonne med overskriften ${header}`,
    remedy: ({ other = '' }) =>
      `Giv den ene af kolonnerne et andet navn (${other}). Tabellen kan ikke læses før.`,
  },
  requiredBlank: {
    headline: (header) => `${header} mangler`,
    expected: () => 'en udfyldt celle',
    remedy: ({ header }) => `Udfyld ${header}, eller slet rækken, hvis den ikke skal være der.`,
  },
  notANumber: {
    headline: (header) => `${header} er ikke et tal`,
    expected: number,
    remedy: () => 'Skriv kun tallet, fx 3 eller 12,5. Ord og skøn kan stå i Note.',
  },
  numberAsText: {
    headline: (header) => `${header} er skrevet som tekst`,
    expected: number,
    remedy: understood,
  },
  numberOutOfRange: {
    headline: (header) => `${header} er uden for grænserne`,
    expected: number,
    remedy: () => 'Ret tallet, hvis det er skrevet forkert.',
  },
  notWhole: {
    headline: (header) => `${header} går ikke op`,
    expected: (facts) => `et helt tal ${limits(facts)}`.trim(),
    remedy: () => 'Ret tallet.',
  },
  notADate: {
    headline: (header) => `${header} er ikke en dato`,
    expected: () => 'en dato, der findes, skrevet som 31-12-2026',
    remedy: () => 'Skriv datoen igen. Tjek, at dagen findes i måneden.',
  },
  dateAsText: {
    headline: (header) => `${header} er skrevet som tekst`,
    expected: () => 'en dato, som Excel kan regne med',
    remedy: understood,
  },
  dateTooEarly: {
    headline: (header) => `${header} er for tidlig`,
    expected: () => 'en dato fra 01-01-1990 og frem',
    remedy: () =>
      'Skriv hele datoen, fx 31-12-2026. Et tal som 12 eller 2026 bliver til en dag omkring år 1900 i Excel.',
  },
  straySpaces: {
    headline: (header) => `${header} har mellemrum, der ikke hører til`,
    expected: () => 'værdien uden ekstra mellemrum',
    remedy: understood,
  },
  unknownCode: {
    headline: (header) => `${header} kendes ikke`,
    expected: choice,
    remedy: () => 'Vælg en værdi fra rullelisten.',
  },
  codeSynonym: {
    headline: (header) => `${header} er skrevet på en anden måde`,
    expected: ({ understood: word = '' }) => word,
    remedy: understood,
  },
  formulaError: {
    headline: (header) => `${header} er en formel, der fejler`,
    expected: () => 'en værdi eller en formel, der kan regnes ud',
    remedy: () => 'Ret formlen, eller skriv værdien i stedet.',
  },
  looksLikeCpr: {
    headline: (header) => `${header} ligner et CPR-nummer`,
    expected: () => 'et id eller en tekst uden CPR-nummer',
    remedy: () =>
      'Slet nummeret, og brug kommunens eget id for borgeren, fx B-0007. Nummeret vises ikke her.',
  },
  duplicateId: {
    headline: (header) => `${header} findes flere gange`,
    expected: () => 'at hver række har sit eget id',
    remedy: ({ other = '' }) => `Ret den ene række, eller slet den. Den anden står i ${other}.`,
  },
  unknownCitizen: {
    headline: (header) => `${header} findes ikke i Borgere`,
    expected: () => 'et BorgerID, der står i arket Borgere',
    remedy: () => 'Ret nummeret, eller opret borgeren i arket Borgere.',
  },
  unknownCourse: {
    headline: (header) => `${header} findes ikke i Forløb`,
    expected: () => 'et ForløbID, der står i arket Forløb',
    remedy: () => 'Ret nummeret, eller opret forløbet i arket Forløb.',
  },
  answersMissing: {
    headline: () => 'Ikke alle svar',
    expected: () => 'alle fem svar, eller ingen svar og en samlet score',
    remedy: () => 'Skriv de svar, der mangler. Så længe står scoren tom; der gættes ikke.',
  },
  answersAndTotalDiffer: {
    headline: () => 'Svar og score passer ikke sammen',
    expected: ({ other = '' }) => `en score på ${other}, som de fem svar giver`,
    remedy: () => 'Ret et svar, eller lad Score stå tom, så regnes den ud.',
  },
  answersNotAllowed: {
    headline: () => 'Svar hører ikke til måleredskabet',
    expected: ({ other = '' }) => `kun en samlet score for ${other}`,
    remedy: () => 'Slet svarene, og skriv den samlede score i Score.',
  },
  coursesOverlap: {
    headline: () => 'To forløb for samme borger overlapper',
    expected: () => 'ét forløb ad gangen for en borger',
    remedy: ({ other = '' }) =>
      `Se også forløb ${other}. Er det ment sådan, er der ikke noget at gøre: begge beregnes. Ellers skriv Slutdato på det første.`,
  },
  endBeforeStart: {
    headline: () => 'Slutdato ligger før startdato',
    expected: ({ other = '' }) => `en dag fra ${other} og frem`,
    remedy: () => 'Ret Startdato eller Slutdato.',
  },
  hoursOutsideCourse: {
    headline: () => 'Timer uden for forløbet',
    expected: ({ other = '' }) => `en måned i et forløb for ${other}`,
    remedy: () => 'Timerne vises for sig og tæller ikke med. Ret Måned, eller ret forløbets datoer.',
  },
  hoursSumTooHigh: {
    headline: () => 'For mange timer i en måned',
    expected: () => 'højst 744 timer i alt for en borger i en måned',
    remedy: ({ other = '' }) => `Rækkerne giver ${other} timer tilsammen. Ret en af dem.`,
  },
  measurementLongBeforeStart: {
    headline: () => 'Måling længe før start',
    expected: ({ other = '' }) => `en måling højst 180 dage før ${other}, hvor det første forløb starter`,
    remedy: () => 'Tjek datoen. Er den rigtig, er der ikke noget at gøre.',
  },
  measurementWithoutCourse: {
    headline: () => 'Måling uden forløb',
    expected: () => 'at borgeren har et forløb',
    remedy: () => 'Opret forløbet, eller lad målingen stå; den vises ikke i dobbelt bundlinje.',
  },
  expectationOutsideCourse: {
    headline: () => 'Forventning passer ikke til metoden',
    expected: () => 'en fase eller måned, som metoden har',
    remedy: () => 'Ret Fase eller Måned, eller ret metoden i arket Forløb.',
  },
  expectationMissing: {
    headline: () => 'Forløb uden forventninger',
    expected: () => 'forventede timer eller et forventet mål i arket Forventninger',
    remedy: () => 'Skriv, hvad I forventer. Uden det kan tid og fremgang ikke læses for forløbet.',
  },
  settingUnknown: {
    headline: () => 'Indstilling kendes ikke eller mangler',
    expected: ({ allowed = [] }) => danishList(allowed),
    remedy: () => 'Ret navnet i Indstilling. Så længe bruges standard.',
  },
};

/** One sentence per part of a fault, for lists and the command line: place, found, expected, what to do. */
export function faultMessage(fault: Fault): string {
  return `${fault.place.address}: fandt »${fault.found}«, ventede ${fault.expected}. ${fault.remedy}`;
}

/** Headline of a group of equal faults: `Timer er ikke et tal`. */
export function faultHeadline(fault: Pick<Fault, 'kind' | 'place'>): string {
  return faultWords[fault.kind].headline(fault.place.header ?? '');
}

/** What was found where there is no text to show. */
export const cellWords = {
  blank: 'tom celle',
  nothing: 'ingenting',
  yes: 'SAND',
  no: 'FALSK',
  noColumn: 'ingen sådan kolonne',
  noTable: 'ingen tabel',
  noSheet: 'intet ark',
  dateSystem1904: '1904-datosystemet',
} as const;

/** Columns by their letters: `kolonne B og C`. */
export function columnWords(letters: readonly string[]): string {
  return `kolonne ${danishList(letters)}`;
}
