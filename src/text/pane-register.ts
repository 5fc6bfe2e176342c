import { danishCount, danishNumber } from './danish-format';

// Words of the page where hours and goals are registered.
export const paneRegister = {
  title: 'Registrér',
  dueList: 'Mangler registrering',
  otherList: 'Andre forløb',
  empty: 'Her kommer en linje for hver borger, der mangler timer eller en måling, så snart der er et forløb.',
  unreadable: 'Kan ikke gøres op: et ark kan ikke læses. Se Kontrol.',
  allDone: 'Alt er registreret til og med opgørelsesdatoen.',
  begin: 'Begynd',
  toList: 'Til listen',
  save: 'Gem og næste',
  skip: 'Spring over',
  position: (number: number, count: number) => `${number} af ${count}`,
  hoursDue: 'timer',
  dueMonths: 'Mangler registrering',
  otherMonths: 'Andre måneder',
  lastHours: (hours: number, month: string) => `Sidst: ${danishNumber(hours)} t i ${month}.`,
  hoursThere: (hours: number) => `Der står ${danishNumber(hours)} t for måneden. Et nyt tal træder i stedet.`,
  goal: (instrument: string) => `Mål (${instrument})`,
  addGoal: 'Tilføj måling',
  measuredOn: 'Målt den',
  lastGoal: (score: string, day: string) => `Sidst: ${score} den ${day}.`,
  noLast: 'Ikke registreret før.',
  saved: (citizen: string, month: string) => `Gemt: ${citizen}, ${month}.`,
} as const;

/** `3 registreringer mangler i 2 forløb`; the same words wherever it is told. */
export function dueWords(registrations: number, courses: number): string {
  const what = danishCount(registrations, 'registrering', 'registreringer');
  return `${what} mangler i ${danishCount(courses, 'forløb', 'forløb')}`;
}
