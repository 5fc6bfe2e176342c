/** Texts of the sheet `Opsætning`. */
export const opsaetningText = {
  title: 'Opsætning',
  lead: 'Valg, der gælder hele arbejdsbogen. Ret kun i kolonnen Værdi; en tom værdi betyder standard.',
  setting: 'Indstillingens navn. Må ikke ændres.',
  value: 'Jeres valg. Tom betyder standard, som står i forklaringen.',
  unit: 'Hvad tallet måles i.',
  help: 'Hvad indstillingen gør.',
  settings: {
    reportDate: 'Den dag, der gøres op. Den sidste måned, der er slut på dagen, vises. Tom: dags dato.',
    timeShare: 'Så stor en forskel i tid, før den tæller. Standard: 20 % af den forventede tid til dato.',
    meaningfulChanges:
      'Så stor en forskel i mål, før den tæller, i måleredskabets betydende ændring (WHO-5: 10 point, ORS: 5 point). Standard: 1.',
    effectiveHours:
      'Timer pr. fuldtidsmedarbejder pr. år efter ferie, sygdom og møder. Bruges til forslag. Standard: 1.450.',
    caseloadCti: 'Borgere pr. fuldtidsmedarbejder i CTI. Bruges til forslag til forventet tid. Standard: 10.',
    caseloadIcm:
      'Borgere pr. fuldtidsmedarbejder i ICM. Bruges til forslag til forventet tid. Standard: 8 (skøn).',
    timeDefinition:
      'Jeres egen aftale om, hvad der tæller som tid, fx møder, kørsel og dokumentation. Fri tekst.',
  },
} as const;
