/** Help for the columns that every SØM table has. */
export const soemShared = {
  calculation:
    'Hvilken beregning rækken hører til. Tom, når arket kun har én beregning, eller når rækken gælder dem alle.',
  sourceType: 'Hvor tallet kommer fra. Vælg i listen.',
  confidence: 'Hvor sikkert tallet er: A er jeres egne data om netop denne gruppe, E er et gæt.',
  note: 'Kilde, år, hvem der har fundet tallet, og hvad der skal huskes. Skriv ikke navn eller CPR-nummer.',
  low: 'Laveste værdi, I tror på, i procent af tallet, fx 90 %. Tom: udsvinget fra SØM – indsats.',
  high: 'Højeste værdi, I tror på, i procent af tallet, fx 120 %. Tom: udsvinget fra SØM – indsats.',
  priceLevel: 'Året, hvis priser beløbet er opgjort i. Beløbet regnes om med prisindekset.',
  unit: 'Det, der tælles i, fx uger, dage eller antal. Skal være den samme enhed i konsekvenser og priser.',
  service: 'Ydelsens navn, stavet ens i alle SØM-ark, fx Kontanthjælp.',
} as const;
