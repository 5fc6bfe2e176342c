/** Texts of the sheet `SØM – lister`. */
export const soemListerText = {
  title: 'SØM – lister',
  lead: 'Det, der kan vælges i rullelisterne. Skriv egne hovedområder nederst i kolonnen Hovedområde; de andre kolonner er faste.',
  payer: 'Dem, et resultat deles ud på.',
  giver: 'Hvem der giver et tilskud.',
  category: 'Slags udgift.',
  area: 'Områder, konsekvenserne samles i. Egne kan tilføjes.',
  sourceType: 'Hvor et tal kommer fra.',
  confidence: 'A er jeres egne data om netop denne gruppe; E er et gæt.',
  kind: 'Hvad et tal i vidensbasen er.',
  purpose: 'Hvad indsatsen skal.',
  match: 'Om egen gruppe svarer til SØM-gruppen.',
  divisor: 'Hvad et resultat pr. deltager deles med.',
  yesNo: 'Ja eller nej.',
} as const;
