/** Titles of the sheets that *Frys version* writes, and what their columns hold. */
export const versionSheetText = {
  versioner: {
    title: 'SØM – versioner',
    lead: 'Hver linje er beregningen, som den så ud den dag. Skrives af Frys version; ret ikke i linjerne.',
    calculation: 'Beregningen, der blev frosset.',
    number: 'Versionens nummer. Hver beregning tæller for sig.',
    date: 'Dagen, versionen blev frosset.',
    who: 'Hvem der frøs den.',
    why: 'Hvad den skal bruges til.',
    net: 'Netto i alt, diskonteret, som det blev vist den dag.',
    payer: 'Betalerens netto, diskonteret, som det blev vist den dag.',
    breakEven:
      'Succesraten (brutto), hvor resultatet går i nul; altid, aldrig eller ingen virkning, når der ikke er en.',
    cells: 'Hvor mange tal og ord der er gemt i SØM – frosne tal.',
    check: 'Regnet af linjen og dens frosne tal. Passer det ikke mere, er noget rettet eller slettet siden.',
    program: 'Udgaven af programmet, som frøs og regnede.',
  },
  frosne: {
    title: 'SØM – frosne tal',
    lead: 'Alt, hvad der stod i SØM-arkene, da versionerne blev frosset. Skrives af Frys version; ret eller slet ikke.',
    calculation: 'Beregningen, tallet hører til.',
    number: 'Versionen, tallet hører til.',
    sheet: 'Arket, tallet stod i.',
    line: 'Rækken i arket, talt fra 1 for hver version.',
    field: 'Kolonnen, tallet stod i.',
    value: 'Det, der stod i cellen. En dato står som Excels dagnummer.',
  },
} as const;
