/** Texts of the sheet `Forløb`. */
export const forloebText = {
  title: 'Forløb',
  lead: 'Én række pr. forløb: én borger, én bostøttemetode, ét fagligt mål. Udfyldes, når forløbet starter, og igen, når det slutter.',
  id: 'Forløbets eget nummer, fx F-0007. To forløb må ikke have samme nummer.',
  citizenId: 'Borgerens nummer fra arket Borgere.',
  method: 'Bostøttemetode: CTI (tre faser à tre måneder) eller ICM (måned for måned).',
  start: 'Den dag forløbet begynder. Måned 1 er denne kalendermåned; fra den 16. er det den næste.',
  worker: 'Initialer eller navn på den medarbejder, der har forløbet. Bruges kun til at finde egne forløb.',
  goalInstrument:
    'Det måleredskab, det faglige mål måles med i hele forløbet: WHO-5 (fem svar) eller ORS (samlet score).',
  end: 'Den dag forløbet sluttede. Tom, så længe forløbet er i gang.',
  endReason: 'Hvorfor forløbet sluttede. Vælg fra listen, eller skriv en ny årsag i arket Lister.',
  note: 'Kort intern bemærkning om forløbet. Skriv ikke navn eller CPR-nummer.',
} as const;
