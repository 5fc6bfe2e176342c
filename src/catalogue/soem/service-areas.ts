/**
 * Hovedområder that results are added up by; users may add their own. The names that published calculations show, and
 * two more that the same authors use in a sister model. Sources: Social- og Boligstyrelsen and Randers Kommune, slides on
 * ACT, 25 October 2023; KL, nyhedsbrevet Råderum 20/2020; VIVE 2021, Opdatering af priser til vidensdatabasen i SØM;
 * REFUD, om beregningsmodulet.
 */
export const serviceAreas = [
  'Indkomstoverførsler',
  'Skat af indkomst',
  'Beskæftigelsesindsats',
  'Sundhedsydelser',
  'Politi, retsvæsen og kriminalforsorg',
  'Sociale serviceydelser',
  'Sociale foranstaltninger for børn og unge',
  'Grundskole og specialundervisning',
  'Ungdomsuddannelse',
  'Andre ydelser',
  'Brugerdefinerede ydelser',
] as const;
