/** Texts of the sheet `Lister`. */
export const listerText = {
  title: 'Lister',
  lead: 'Det, der kan vælges i rullelisterne. Skriv egne årsager nederst i kolonnen Afslutningsårsag; de andre kolonner er faste.',
  method: 'Bostøttemetoder, som værktøjet kan regne på.',
  instrument: 'Måleredskaber, som værktøjet kan regne på.',
  endReason: 'Årsager til, at et forløb slutter. Egne årsager kan tilføjes.',
  answer: 'Svar i WHO-5.',
} as const;
