import { danishCount } from './danish-format';
import { dueWords } from './pane-register';

// Words of the start page.
export const paneStart = {
  chooseTool: 'Værktøj',
  tool: 'Dobbelt bundlinje',
  noSheets:
    'Her kommer overblikket over borgerne i denne projektmappe. Først skal arkene til dobbelt bundlinje oprettes. Dine egne ark røres ikke.',
  someSheets: (names: readonly string[]) =>
    `Nogle af vores ark mangler: ${names.join(', ')}. De kan oprettes igen uden at røre det, der er skrevet.`,
  noCourses:
    'Arkene er klar, men her er endnu ingen forløb. Opret det første forløb, så kan timer og mål registreres.',
  build: 'Opret ark',
  buildMissing: 'Opret manglende ark',
  firstCourse: 'Opret forløb',
  mend: 'Ret fejl',
  register: 'Registrér nu',
  refresh: 'Opdatér',
  seeResults: 'Se resultater',
  newCourse: 'Ny borger og nyt forløb',
  about: 'Om panelet',
  state: 'Indhold',
  nextStep: 'Næste skridt',
  contents: (citizens: number, courses: number) =>
    `${danishCount(citizens, 'borger', 'borgere')} · ${danishCount(courses, 'forløb', 'forløb')}`,
  due: (registrations: number, courses: number) =>
    registrations === 0 ? 'Alt er registreret til tiden' : dueWords(registrations, courses),
  unreadable: 'Kan ikke gøres op: et ark kan ikke læses',
  faults: (errors: number, questions: number) => {
    if (errors === 0 && questions === 0) return 'Ingen fejl i arkene';
    const parts = [
      ...(errors > 0 ? [danishCount(errors, 'fejl', 'fejl')] : []),
      ...(questions > 0 ? [danishCount(questions, 'spørgsmål', 'spørgsmål')] : []),
    ];
    return `${parts.join(' og ')} i arkene`;
  },
  readings: (count: number) => `${danishCount(count, 'forløb', 'forløb')} at tale om`,
  reportDate: (date: string) => `Opgjort pr. ${date}`,
} as const;
