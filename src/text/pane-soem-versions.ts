import { danishDifference } from './danish-format';

// Words of the page with the frozen versions of a calculation. Figures come rounded.
export const paneVersions = {
  title: 'Versioner',
  lead: 'En version gemmer alle tal, som de er nu. Bagefter kan I se, hvad der er ændret, og hvad hver ændring betyder for resultatet.',
  who: 'Hvem fryser?',
  whoHelp: 'Initialer eller navn.',
  why: 'Hvorfor?',
  whyHelp: 'Fx hvem tallene er forelagt for.',
  day: (date: string) => `Dato: ${date}`,
  whoError: 'Skriv initialer eller navn, så andre ved, hvem der frøs tallene.',
  whyError: 'Skriv, hvad versionen skal bruges til.',
  freeze: 'Frys version',
  frozen: (number: number) => `Version ${number} er frosset.`,
  alreadyThere: (number: number) =>
    `Version ${number} er allerede frosset i dag med de samme ord, og intet er ændret siden.`,
  withheld: (places: string) => `Versionen blev ikke frosset. Ret først: ${places}.`,
  list: 'Frosne versioner',
  none: 'Der er ingen versioner af beregningen endnu.',
  read: 'Læs versionerne',
  version: (number: number) => `Version ${number}`,
  by: (date: string, who: string) => [date, who].filter((part) => part !== '').join(', '),
  net: (kroner: string) => `Netto i alt dengang: ${kroner}`,
  damaged: 'Kan ikke bruges: noget er rettet eller slettet i arkivet siden.',
  choose: 'Sammenlign med',
  faults: 'Fejl i arkivet',
  since: (number: number) => `Ændret siden version ${number}`,
  comparing: 'Sammenligner …',
  unusable:
    'Versionen kan ikke sammenlignes: dens frosne tal er ikke, som de blev gemt, eller kan ikke regnes mere.',
  unchanged: 'Intet er ændret siden versionen.',
  sums: 'Netto før og nu (kr.)',
  before: 'Før',
  now: 'Nu',
  change: 'Ændring',
  grants: 'Tilskud',
  fromTo: (before: string, now: string) => `${before} → ${now}`,
  neutral: (count: number) => `Ændret uden virkning på resultatet (${count})`,
  effects: (kroner: readonly (readonly [string, number])[]) =>
    `${kroner.map(([payer, amount]) => `${payer} ${danishDifference(amount, 0)}`).join(' · ')} kr.`,
} as const;
