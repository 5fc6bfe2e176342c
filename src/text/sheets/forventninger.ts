/** Texts of the sheet `Forventninger`. */
export const forventningerText = {
  title: 'Forventninger',
  lead: 'Den tid, der er sat af til forløbet, og det mål, I forventer. Én række pr. fase eller måned. Et nyt skøn får et nyt versionsnummer.',
  courseId: 'Forløbets nummer fra arket Forløb.',
  phase: 'Fase 1, 2 eller 3, når timerne gælder en hel CTI-fase. Ellers tom.',
  month: 'Måned i forløbet (1, 2, …), når timer eller mål gælder én måned. Ellers tom.',
  hours: 'Timer, der er sat af til fasen eller måneden.',
  answer: 'Forventet svar 0–5. Kun ved WHO-5; udfyld alle fem eller ingen.',
  score: 'Forventet samlet score. Tom, når de fem svar er udfyldt: så regnes den ud.',
  version:
    'Tom eller 1 er det første skøn, som ikke rettes. Et nyt skøn skrives i nye rækker med 2, 3, … Det højeste tal gælder.',
  note: 'Hvad skønnet bygger på, eller hvorfor det er ændret.',
} as const;
