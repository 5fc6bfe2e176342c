import type { CourseResult } from '../domain/dobbelt-bundlinje/course-result';
import { danishNumber } from './danish-format';
import { shownDifference, shownNumber } from './pane-format';

// Words of the list of courses and of the page about one course.
export const paneResults = {
  title: 'Resultater',
  list: 'Forløb',
  empty: 'Her kommer ét forløb pr. linje med tid og mål, så snart der er oprettet et.',
  refresh: 'Opdatér',
  newCourse: 'Nyt forløb',
  gone: 'Forløbet findes ikke mere i arket Forløb.',
  chart: 'Tid og mål',
  legend: {
    expectedTime: 'Forventet tid',
    actualTime: 'Faktisk tid',
    expectedGoal: 'Forventet mål',
    actualGoal: 'Faktisk mål',
  },
  timeAxis: '% af tiden',
  goalAxis: (instrument: string) => `${instrument} (point)`,
  monthAxis: 'Måned i forløbet',
  phase: (number: number) => `Fase ${number}`,
  table: 'Tal måned for måned',
  headers: {
    month: 'Måned',
    hours: 'Timer i alt',
    share: '% af tiden',
    goal: (instrument: string) => instrument,
    expected: 'Forv.',
    actual: 'Fakt.',
    expectedInFull: 'forventet',
    actualInFull: 'faktisk',
  },
  reading: 'Aflæsning',
  discuss: 'Spørgsmål at drøfte',
  missing: 'Det mangler',
  register: 'Registrér nu',
  edit: 'Ret forløb',
  end: 'Afslut forløb',
  showCourse: 'Vis i arket',
  ended: (day: string) => `Afsluttet ${day}`,
  ends: (day: string) => `Slutter ${day}`,
  firstMonthEnds: (day: string) => `Måned 1 slutter ${day}. Derefter kan timer og mål gøres op.`,
  started: (day: string) => `Start ${day}`,
  outside: (hours: number) => `${danishNumber(hours)} t ligger uden for forløbet og er ikke regnet med.`,
} as const;

/**
 * `CTI fase 2 · måned 5`, `ICM · måned 4`, `CTI · afsluttet i måned 6`, `CTI · ikke begyndt`. A course that ends after
 * the report date is still running.
 */
export function courseStage({ course, phase, month }: CourseResult, isRunning: boolean): string {
  if (month === null) return `${course.method} · ikke begyndt`;
  if (!isRunning) return `${course.method} · afsluttet i måned ${month}`;
  return phase === null
    ? `${course.method} · måned ${month}`
    : `${course.method} fase ${phase} · måned ${month}`;
}

/** `71 af 109 t`. */
export function hoursOfTotal({ actualHoursToDate, totalExpectedHours }: CourseResult): string {
  return `${shownNumber(actualHoursToDate)} af ${shownNumber(totalExpectedHours)} t`;
}

/** The one idea of the chart as a sentence; also what a screen reader hears for the picture. */
export function courseSentence(result: CourseResult): string {
  const { month, goal } = result;
  if (month === null) return 'Forløbets første måned er ikke slut endnu.';
  const time =
    result.timeDifference === null
      ? `Tiden i måned ${month} kan ikke gøres op endnu`
      : `${shownNumber(result.actualHoursToDate)} af ${shownNumber(result.expectedHoursToDate)} ventede timer efter måned ${month} (${shownDifference(result.timeDifference)} t)`;
  if (goal === null) return `${time}. Målet er ikke målt endnu.`;
  const expected =
    goal.expected === null ? 'uden forventet værdi' : `mod ventet ${danishNumber(goal.expected)}`;
  return `${time}. ${result.course.goalInstrument} ${danishNumber(goal.actual)} ${expected} i måned ${goal.month}.`;
}
