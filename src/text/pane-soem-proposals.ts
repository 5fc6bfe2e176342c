import { danishCount, danishNumber } from './danish-format';

// Words of the page that takes figures over from the skyggevisitation. Figures come rounded.
export const paneProposals = {
  title: 'Forslag fra skyggevisitation',
  lead: 'Skyggevisitationen siger, hvad borgerne ventes at have fået uden indsatsen. Her kan I overtage ét tal ad gangen. Intet ændres, før I trykker Overtag.',
  none: 'Her kommer forslag, når der står vurderinger i SØM – skyggevisitation: én række for hver borger og ydelse, kun med løbenummer.',
  showSheet: 'Vis arket',
  choose: 'Forslag',
  baseline: (share: string) => `Ville lykkes alligevel: ${share}`,
  consequence: (service: string, units: string, unit: string) => `${service}: ${units} ${unit} om året`,
  restsOn: {
    baseline: (n: number) => `Andelen er talt for ${danishCount(n, 'borger', 'borgere')}.`,
    consequence: (n: number) =>
      `Gennemsnit af ${danishCount(n, 'vurdering', 'vurderinger')}: forbrug ved succes minus forbrug uden indsatsen, for en borger, der lykkes.`,
  },
  few: (n: number) =>
    `Det er få: kun ${danishNumber(n, 0)}. Én borger mere eller mindre flytter tallet meget, så brug det som et skøn.`,
  years: 'Antal år',
  yearsHelp:
    'Hvor mange år forskellen varer, regnet fra År 1. Skyggevisitationen siger kun, hvad der gælder på et år.',
  yearsError: (most: number) => `Skriv et helt tal fra 1 til ${danishNumber(most, 0)}.`,
  area: 'Hovedområde',
  areaHelp: 'Ydelsen står ikke i SØM – konsekvenser endnu. Vælg, hvor den hører til i resultatet.',
  areaError: 'Vælg et hovedområde.',
  changes: 'Det bliver ændret',
  changed: (what: string, before: string, after: string) => `${what}: ${before} bliver ${after}`,
  written: (what: string, value: string) => `${what}: ${value}`,
  blank: 'tom',
  where: (sheet: string) => `I ${sheet}:`,
  newRow: (sheet: string) => `En ny række i ${sheet}:`,
  forAll: 'Rækken gælder alle beregninger i projektmappen, så de andre ændres også.',
  already: 'Tallet står der allerede.',
  otherUnit: (written: string, proposed: string) =>
    `Rækken i SØM – konsekvenser er i ${written}, men vurderingerne er i ${proposed}. Ret enheden det ene sted først.`,
  net: 'Nettoresultat, hvis det overtages',
  netNow: 'Nu (kr.)',
  netThen: 'Med forslaget (kr.)',
  withheld: 'Med forslaget kan resultatet ikke vises endnu:',
  noNet: 'Resultatet vises ikke nu, så forslagets virkning kan ikke regnes.',
  accept: 'Overtag',
  accepted: (what: string) => `Overtaget: ${what}.`,
} as const;
