import { danishNumber } from './danish-format';

// Words of the pages that start, correct and end a course.
export const paneCourseForm = {
  newTitle: 'Nyt forløb',
  editTitle: (citizen: string) => `Ret forløb · ${citizen}`,
  endTitle: (citizen: string) => `Afslut forløb · ${citizen}`,
  noSheets: 'Arkene mangler endnu. Gå til Start, og vælg Opret ark; så kan forløb oprettes her.',
  newCitizen: (id: string) => `Ny borger (${id})`,
  hours: 'Forventede timer',
  period: (kind: string, number: number) => `${kind} ${number}`,
  hoursLaidAside:
    'Timerne for den anden metode passer ikke her: CTI regner i faser, ICM i måneder. Målene er ført med.',
  addMonths: 'Tilføj tre måneder',
  proposal: (parts: readonly number[], total: number) =>
    `Forslag: ${parts.map((part) => danishNumber(part)).join(' + ')} = ${danishNumber(total)} t`,
  useProposal: 'Brug forslag',
  ownFigure: 'Kommunens eget tal fra arket Opsætning.',
  source: 'Kilde',
  goals: 'Forventet mål',
  goalMode: 'Angives som',
  asTotal: 'Samlet score',
  asAnswers: 'Fem svar',
  goalHelp: (min: number, max: number) =>
    `Score fra ${danishNumber(min)} til ${danishNumber(max)}; mere er bedre.`,
  create: 'Opret forløb',
  created: (citizen: string | undefined) =>
    citizen === undefined ? 'Forløbet er oprettet.' : `Forløbet er oprettet for ${citizen}.`,
  saveChanges: 'Gem rettelser',
  versions: 'Nye forventninger gemmes som en ny version. Den første bliver stående.',
  end: 'Afslut forløb',
  chooseReason: 'Vælg en årsag',
  ended: 'Forløbet er afsluttet.',
  corrected: 'Rettelserne er gemt.',
  nothingChanged: 'Der er ikke ændret noget.',
} as const;
