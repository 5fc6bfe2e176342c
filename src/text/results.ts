import { danishCount, danishDate, danishMonth, danishNumber, danishPercent } from './danish-format';
import type { CalendarDate } from '../domain/calendar/calendar-date';

/** Words on the two result sheets of dobbelt bundlinje. */
export const resultText = {
  headers: {
    citizenId: 'BorgerID',
    courseId: 'ForløbID',
    method: 'Metode',
    phase: 'Fase',
    month: 'Måned',
    calendarMonth: 'Kalendermåned',
    expectedHoursToDate: 'Forventet (t)',
    actualHoursToDate: 'Faktisk (t)',
    expectedPercent: 'Forventet %',
    actualPercent: 'Faktisk %',
    difference: 'Afvigelse (t)',
    differencePercent: 'Afvigelse %',
    goalInstrument: 'Måleredskab',
    goalMonth: 'Målemåned',
    expectedGoal: 'Forventet mål',
    actualGoal: 'Faktisk mål',
    goalDifference: 'Forskel',
    reading: 'Aflæsning',
    question: 'Spørgsmål at drøfte',
    missing: 'Mangler',
    expectedHours: 'Forventet i måneden (t)',
    actualHours: 'Faktisk i måneden (t)',
    expectedAccumulated: 'Forventet i alt (t)',
    actualAccumulated: 'Faktisk i alt (t)',
    remark: 'Bemærk',
  },
  counts: { count: 'Antal', reading: 'Aflæsning', question: 'Spørgsmål at drøfte' },
  sources: 'Kilder: arkene Forløb, Forventninger, Tid, Målinger og Opsætning i denne projektmappe.',
  scoring: 'WHO-5: fem svar lagt sammen gange 4 (0–100). ORS: samlet score (0–40). Højere er bedre.',
  timeRule:
    'Tid: timer lagt sammen fra måned 1, i procent af den tid, der er sat af til hele forløbet. En måned uden timer mangler; den er ikke 0.',
  goalRule:
    'Mål: faktisk minus forventet i den seneste målemåned med en måling (CTI måned 1, 4, 7 og 9; ICM hver tredje måned fra måned 1).',
  noCourses: 'Ingen forløb endnu. Opret et forløb i panelet, eller skriv i arket Forløb.',
} as const;

/** `Opgjort pr. 31-05-2026 (til og med maj 2026)`. */
export function reportDateLine(date: CalendarDate, lastMonth: number): string {
  return `Opgjort pr. ${danishDate(date)} (til og med ${danishMonth(lastMonth)})`;
}

/** How many courses are shown, and how many of them have no reading. */
export function countLine(courses: number, missing: number): string {
  const gaps =
    missing === 0
      ? 'alle har en aflæsning'
      : `${danishNumber(missing, 0)} mangler tal til en aflæsning; se kolonnen Mangler`;
  return `n = ${danishCount(courses, 'forløb', 'forløb')}; ${gaps}.`;
}

/** How many input rows a fault has cost. */
export function leftOutLine(rows: number): string {
  return rows === 0
    ? 'Ingen rækker er udeladt på grund af fejl.'
    : `${danishCount(rows, 'række er udeladt', 'rækker er udeladt')} på grund af fejl; se Kontrol i panelet.`;
}

/** The limits of the reading as they were set when it was made. */
export function limitsLine(
  timeShare: number,
  meaningfulChanges: number,
  instruments: readonly { readonly id: string; readonly meaningfulChange: number }[],
): string {
  const changes = danishCount(meaningfulChanges, 'betydende ændring', 'betydende ændringer');
  const points = instruments.map(
    ({ id, meaningfulChange }) => `${id}: ${danishNumber(meaningfulChange)} point`,
  );
  return `Som ventet: tid afviger mindre end ${danishPercent(timeShare, 1)}, og mål mindre end ${changes} (${points.join(', ')}). På grænsen tæller som uden for.`;
}

/** The overview chart's one idea, as a sentence. */
export function overviewChartTitle(asExpected: number, courses: number): string {
  return `${danishNumber(asExpected, 0)} af ${danishCount(courses, 'forløb', 'forløb')} går som ventet`;
}

/** What the overview chart shows, for those who cannot see it. */
export function overviewAltText(title: string, counts: readonly { name: string; count: number }[]): string {
  const parts = counts.map(({ name, count }) => `${name} ${danishNumber(count, 0)}`);
  return `Liggende søjler med antal forløb efter aflæsning. ${title}: ${parts.join(', ')}.`;
}

/** Labels of the strip of key figures, and the small line under each. */
export const keyFigureText = {
  courses: 'Forløb i alt',
  active: (count: number) => `${danishNumber(count, 0)} i gang`,
  asExpected: 'Som ventet',
  withReading: (count: number) => `af ${danishNumber(count, 0)} med aflæsning`,
  toDiscuss: 'Til drøftelse',
  toDiscussNote: 'tid eller mål uden for grænserne',
  missing: 'Mangler tal',
  missingNote: 'se kolonnen Mangler',
  expectedHours: 'Forventede timer',
  actualHours: 'Faktiske timer',
  hoursNote: (count: number) => `n = ${danishNumber(count, 0)} forløb, til dato`,
  due: 'Skyldige registreringer',
  dueNote: (hours: number, goals: number) =>
    `timer ${danishNumber(hours, 0)} · mål ${danishNumber(goals, 0)}`,
} as const;

/** Words of the sheet for one citizen. */
export const citizenText = {
  choose: 'Vælg borger',
  chooseHelp: 'Vælg borgerens nummer, og tryk Opdatér i panelet.',
  chooseUnknown: 'Vælg et nummer fra listen. Nye borgere oprettes i panelet eller i arket Borgere.',
  shows: 'Viser borger',
  course: 'Forløb',
  reportDate: 'Opgjort pr.',
  reading: 'Aflæsning',
  question: 'Spørgsmål at drøfte',
  missing: 'Mangler',
  otherCourses: 'Andre forløb',
  nothingMissing: 'Intet',
  noQuestion: 'Ingen',
  noOthers: 'Ingen',
  noCourse: 'Borgeren har ikke et forløb, der kan vises.',
  pressRefresh: (shown: string) => `◄ Tryk Opdatér i panelet: arket viser endnu ${shown}`,
  expectedTime: 'Forventet tid',
  actualTime: 'Faktisk tid',
  expectedGoal: (instrument: string) => `Forventet ${instrument}`,
  actualGoal: (instrument: string) => `Faktisk ${instrument}`,
  timeAxis: 'Andel af tiden, i alt',
  goalAxis: (instrument: string, min: number, max: number) => `${instrument} (${min}–${max} point)`,
  monthAxis: 'Måned i forløbet',
  phaseStarts: (phase: number) => `Fase ${phase} begynder`,
  hoursMissing: 'Timer mangler',
  goalMissing: (instrument: string) => `${instrument} mangler`,
  emptyTitle: 'Ingen forløb at vise',
  strip: {
    expectedTime: 'Forventet tid til dato (t)',
    actualTime: 'Faktisk tid til dato (t)',
    difference: 'Afvigelse (t)',
    expectedGoal: 'Forventet mål',
    actualGoal: 'Faktisk mål',
    goalDifference: 'Forskel (point)',
    ofAll: (share: string, total: string) => `${share} af ${total} t`,
    ofExpected: (share: string) => `${share} af det forventede`,
    inMonth: (instrument: string, month: number) => `${instrument} i måned ${month}`,
    changes: (changes: string) => `${changes} betydende ændringer`,
  },
} as const;

/** The figures that a citizen's chart is about; shares and scores ready to print. */
export interface ChartFigures {
  readonly citizenId: string;
  readonly month: number;
  readonly expectedShare: string;
  readonly actualShare: string;
  readonly goal?: {
    readonly instrument: string;
    readonly month: number;
    readonly expected: string;
    readonly actual: string;
  };
}

/** The citizen chart's one idea as a sentence. */
export function citizenChartTitle(figures: ChartFigures): string {
  const { citizenId, month, actualShare, expectedShare, goal } = figures;
  const time = `${citizenId}, måned ${month}: ${actualShare} af tiden er brugt mod ventet ${expectedShare}`;
  return goal === undefined
    ? time
    : `${time}; ${goal.instrument} er ${goal.actual} mod ventet ${goal.expected}`;
}

/** What the citizen chart shows, for those who cannot see it. */
export function citizenAltText(title: string, months: number, instrument: string, reading: string): string {
  return `Søjler for ${danishCount(months, 'måned', 'måneder')}: forventet (hul) og faktisk (fyldt) tid i alt i procent af den tid, der er sat af. Linjer på højre akse: forventet (stiplet) og faktisk ${instrument}. ${title}. Aflæsning: ${reading}.`;
}
