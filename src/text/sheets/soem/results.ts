/** Titles of the sheets that SØM writes. */
export const soemResultSheetText = {
  resultat: {
    title: 'SØM – resultat',
    lead: 'Hvem der vinder og taber, år for år og område for område.',
  },
  foelsomhed: {
    title: 'SØM – følsomhed',
    lead: 'Hvad resultatet hænger på, og hvor sikkert det er.',
  },
  forklaring: {
    title: 'SØM – forklaring',
    lead: 'Fra hvert resultat tilbage til de tal, I har skrevet, trin for trin.',
  },
} as const;
