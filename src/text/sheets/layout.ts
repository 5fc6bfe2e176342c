/** Words that stand on every input sheet, and what a drop-down or a rule says when something else is typed. */
export const layoutText = {
  exampleLabel: 'Sådan kan en række se ud (tæller ikke med):',
  page: 'Investeringspanelet',
  alertTitle: 'Det kan ikke stå her',
  alertUnknown: 'Er det rigtigt?',
  alertList: 'Vælg en værdi fra listen.',
  alertNewInList: 'Værdien er ikke på listen. Vil du beholde den?',
  alertNumber: (min: string, max: string): string => `Skriv et tal fra ${min} til ${max}, uden tekst.`,
  alertWhole: (min: string, max: string): string => `Skriv et helt tal fra ${min} til ${max}.`,
  alertDate: 'Skriv en dato, fx 31-12-2026.',
} as const;
