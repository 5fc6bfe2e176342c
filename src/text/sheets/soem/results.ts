/** Titles of the sheets that SØM writes. */
export const soemResultSheetText = {
  resultat: {
    title: 'SØM – resultat',
    lead: 'Hvem der vinder og taber, år for år og område for område.',
  },
  aar: {
    title: 'SØM – år for år',
    lead: 'Netto for hver betaler i hvert år, og summen indtil da.',
  },
  matrix: {
    title: 'SØM – områder og år',
    lead: 'Hvert område, hver betaler og hvert år som en liste, der kan filtreres.',
  },
  foelsomhed: {
    title: 'SØM – følsomhed',
    lead: 'Hvad resultatet hænger på, og hvor sikkert det er.',
  },
  aendringer: {
    title: 'SØM – ændringer',
    lead: 'Hvad der er ændret siden den sidste frosne version, og hvad hver ændring betyder for resultatet.',
  },
  forklaring: {
    title: 'SØM – forklaring',
    lead: 'Fra hvert resultat tilbage til de tal, I har skrevet, trin for trin.',
  },
} as const;
