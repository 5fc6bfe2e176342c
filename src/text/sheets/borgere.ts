/** Texts of the sheet `Borgere`. */
export const borgereText = {
  title: 'Borgere',
  lead: 'Én række pr. borger. Udfyldes af den, der opretter borgeren. Brug aldrig CPR-nummer; navne hører hjemme i fagsystemet.',
  id: 'Kommunens eget nummer for borgeren, fx B-0007. Samme nummer bruges i alle ark. Ikke CPR-nummer.',
  birthYear: 'Fødselsår med fire cifre. Kun til aldersgrænser i måleredskaber; må være tomt.',
  note: 'Kort intern bemærkning. Skriv ikke navn, adresse eller CPR-nummer.',
} as const;
