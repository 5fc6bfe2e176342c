/** Texts of the sheet `Målinger`. */
export const maalingerText = {
  title: 'Målinger',
  lead: 'Én række pr. måling. WHO-5: skriv de fem svar, så regnes scoren ud. ORS: skriv den samlede score.',
  citizenId: 'Borgerens nummer fra arket Borgere.',
  date: 'Den dag målingen er lavet.',
  instrument: 'Det måleredskab, målingen er lavet med.',
  answer: 'Svar 0–5. Kun ved WHO-5; alle fem skal være der, før scoren kan regnes ud.',
  score: 'Samlet score: WHO-5 0–100, ORS 0–40. Tom, når de fem svar er udfyldt.',
  note: 'Kort bemærkning. Skriv ikke navn eller CPR-nummer.',
} as const;
