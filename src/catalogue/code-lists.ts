import type { SupportMethodId } from '../domain/dobbelt-bundlinje/facts';
import type { InstrumentId, Source } from '../domain/instruments/instrument';
import { sources } from './sources';

/** One value of a list as it stands in the `Lister` sheet, and what people write instead of it. */
export interface CodeListValue<Code extends string = string> {
  readonly code: Code;
  /** What it means, in Danish. */
  readonly meaning: string;
  /** Other spellings that are safe to mend into the code. */
  readonly synonyms: readonly string[];
  readonly source: Source;
}

export type CodeList<Code extends string = string> = readonly CodeListValue<Code>[];

/** Bostøttemetoder. */
export const methodList: CodeList<SupportMethodId> = [
  {
    code: 'CTI',
    meaning: 'Critical Time Intervention',
    synonyms: ['Critical Time Intervention', 'Critical Time', 'CTI-forløb', 'CTI-metoden'],
    source: sources.ctiSocialDk,
  },
  {
    code: 'ICM',
    meaning: 'Intensive Case Management',
    synonyms: ['Intensive Case Management', 'Intensiv Case Management', 'ICM-forløb', 'ICM-metoden'],
    source: sources.icmSocialDk,
  },
];

/** Måleredskaber. */
export const instrumentList: CodeList<InstrumentId> = [
  {
    code: 'WHO-5',
    meaning: 'Trivsel, fem svar 0–5',
    synonyms: ['WHO 5', 'WHO5', 'WHO-5 trivselsindeks', 'WHO-fem', 'Trivselsindeks'],
    source: sources.who5Vidensportal,
  },
  {
    code: 'ORS',
    meaning: 'Livssituation, samlet score 0–40',
    synonyms: ['Outcome Rating Scale', 'ORS-skema', 'FIT ORS', 'FIT-ORS'],
    source: sources.orsCorc,
  },
];

/** Why a course ended: the values of FFB's "begrundelse for indsatsophør" and two of our own. */
export const endReasonList: CodeList = [
  {
    code: 'Gennemført som planlagt',
    meaning: 'Forløbet er ført til ende',
    synonyms: ['Gennemført', 'Afsluttet som planlagt', 'Afsluttet', 'Planlagt afslutning', 'Fuldført'],
    source: sources.ownEstimate,
  },
  {
    code: 'Skift til anden metode',
    meaning: 'Borgeren fortsætter med en anden bostøttemetode',
    synonyms: ['Metodeskift', 'Skift af metode', 'Anden metode'],
    source: sources.ownEstimate,
  },
  {
    code: 'Ikke yderligere behov (borger)',
    meaning: 'Borgeren vurderer, at der ikke er brug for mere støtte',
    synonyms: ['Ikke yderligere behov borger', 'Ikke behov (borger)', 'Borger har ikke behov'],
    source: sources.klFfb,
  },
  {
    code: 'Ikke yderligere behov (fagperson)',
    meaning: 'Fagpersonen vurderer, at der ikke er brug for mere støtte',
    synonyms: ['Ikke yderligere behov fagperson', 'Ikke behov (fagperson)'],
    source: sources.klFfb,
  },
  {
    code: 'Udeblevet/ikke henvendt sig',
    meaning: 'Borgeren er udeblevet eller har ikke henvendt sig',
    synonyms: ['Udeblevet', 'Ikke henvendt sig', 'Udeblevet eller ikke henvendt sig', 'Ingen kontakt'],
    source: sources.klFfb,
  },
  {
    code: 'Aktivt fravalg',
    meaning: 'Borgeren har valgt støtten fra',
    synonyms: ['Fravalg', 'Fravalgt', 'Borger har fravalgt'],
    source: sources.klFfb,
  },
  {
    code: 'Hændelse medfører ophør',
    meaning: 'Fx flytning, indlæggelse, afsoning eller dødsfald',
    synonyms: ['Hændelse', 'Fraflyttet', 'Flyttet', 'Indlagt', 'Død', 'Dødsfald', 'Afsoning'],
    source: sources.klFfb,
  },
];

/** What a written value stands for in a list. */
export interface FoundCode<Code extends string> {
  readonly code: Code;
  /** `exact`: the code itself. `synonym`: another spelling, safe to mend. */
  readonly match: 'exact' | 'synonym';
}

/** The code a written value stands for, whatever its capitals, blanks, hyphens and dots; `null` when it is unknown. */
export function findCode<Code extends string>(list: CodeList<Code>, written: string): FoundCode<Code> | null {
  const exact = list.find(({ code }) => code === written);
  if (exact !== undefined) return { code: exact.code, match: 'exact' };
  const folded = fold(written);
  const meant = list.find(({ code, synonyms }) => [code, ...synonyms].some((word) => fold(word) === folded));
  return meant === undefined ? null : { code: meant.code, match: 'synonym' };
}

/** Only letters and digits, in small letters; the same on every machine, whatever its language. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
