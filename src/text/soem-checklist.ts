/**
 * The twelve points to settle before a calculation is used, in the order of their numbers 1–12. In our own words, after the
 * themes of the official checklist.
 */
export const checklistPoints = [
  'Indsatsen er beskrevet: hvad, for hvem, hvor og hvornår',
  'Egen målgruppe er holdt op mod SØM-gruppen: definition, alder og kendetegn',
  'Eget succesmål er holdt op mod SØM-gruppens succesmål',
  'Deltagere, frafald, forløbets længde og afslutningsår er gennemgået',
  'Alle omkostninger er med, også økonomi, rådgivning, revision, jura og opfølgning, og det står, hvem der betaler',
  'Succesraten har en kilde og er holdt op mod, hvad der ville være sket alligevel',
  'Konsekvenserne er valgt og begrundet: hvilke, fortegn og størrelse år for år',
  'Priserne har år, kilde, refusion og fordeling på betalere',
  'Tidshorisont, prisniveau og diskontering er valgt',
  'Følsomheden er vist for omkostninger, succesrate og konsekvenser',
  'Det, der ikke er regnet med, er nævnt, fx livskvalitet',
  'Det står, hvem der står bag tallene, hvornår og med hvilken version',
] as const;
