import { danishNumber } from './danish-format';

/** Parts of fault texts that depend on the table they are found in. */
export const faultDetails = {
  settingOnce: 'hver indstilling i én række',
  goalNeeded: 'fem svar eller en samlet score',
  expectationNeeded: 'timer, fem svar eller en samlet score',
  monthNeeded: 'fase eller måned',
  goalMonthNeeded: 'den måned, det forventede mål gælder',
  noPhases: (method: string) => `en måned; ${method} har ingen faser`,
  lastMonth: (method: string, month: number) =>
    `en måned fra 1 til ${danishNumber(month, 0)}, som ${method} varer`,
  monthInPhase: (phase: number) => `en måned, der ligger i fase ${danishNumber(phase, 0)}`,
  phaseOrMonth: 'timer for enten en fase eller en måned, ikke begge i samme række',
  step: (instrument: string, step: number) =>
    `en score, som ${instrument} kan give (trin på ${danishNumber(step)})`,
  sameVersion: 'kun én række for samme forløb, fase eller måned og version',
  otherCitizen: 'et forløb, der hører til samme borger',
  ownReason: 'Vælg fra rullelisten, eller skriv årsagen i arket Lister. Teksten bruges, som den står.',
  itemName: 'Ret navnet i Oplysning. Så længe bruges rækken ikke.',
  share: (min: number, max: number) =>
    `en andel fra ${danishNumber(min * 100, 2)} til ${danishNumber(max * 100, 2)} %`,
  noteColumn: 'Tilføj kolonnen, hvis I vil bruge den. Der regnes ikke på den.',
} as const;
