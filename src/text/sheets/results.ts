/** Titles and leads of the result sheets. */
export const resultSheetText = {
  overblik: {
    title: 'Dobbelt bundlinje – overblik',
    lead: 'Alle forløb på opgørelsesdatoen. Skrives af Opdatér; tallene opdaterer ikke sig selv.',
  },
  borger: {
    title: 'Dobbelt bundlinje – borger',
    lead: 'Én borger: vælg i rullelisten, og tryk Opdatér. Tallene opdaterer ikke sig selv.',
  },
} as const;
