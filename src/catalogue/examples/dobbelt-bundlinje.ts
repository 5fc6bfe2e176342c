import { makeDate } from '../../domain/calendar/make-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { DobbeltBundlinjeExample, ExampleCourse } from './example-course';

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = makeDate(year, month, dayOfMonth);
  if (date === null) throw new RangeError(`No such day: ${year}-${month}-${dayOfMonth}`);
  return date;
}

const worse: readonly ExampleCourse[] = [
  // Less time than expected and less progress: is there contact at all?
  {
    citizenId: 'B-0002',
    courseId: 'F-0002',
    birthYear: 1979,
    method: 'ICM',
    start: day(2025, 11, 3),
    worker: 'KLA',
    goalInstrument: 'ORS',
    expectedHours: [16, 16, 16, 16, 16, 16, 16, 16, 16],
    expectedGoals: [18, 22, 26],
    hoursFrom: { year: 2025, month: 11 },
    hours: [12, 11, 10, 9, 8, 10, 9],
    measurements: [
      { date: day(2025, 11, 12), goal: 17.5 },
      { date: day(2026, 2, 10), goal: 18.2 },
      { date: day(2026, 5, 12), goal: 18.9 },
    ],
  },
  // More time and less progress: is it the right method?
  {
    citizenId: 'B-0004',
    courseId: 'F-0004',
    birthYear: 1968,
    method: 'CTI',
    start: day(2025, 12, 1),
    worker: 'MHJ',
    goalInstrument: 'WHO-5',
    expectedHours: [54, 33, 22],
    expectedGoals: [24, 40, 52, 56],
    hoursFrom: { year: 2025, month: 12 },
    hours: [20, 24, 22, 18, 17, 16],
    measurements: [
      { date: day(2025, 12, 10), goal: [1, 1, 1, 1, 2] },
      { date: day(2026, 3, 18), goal: [1, 2, 1, 1, 2] },
    ],
  },
];

const better: readonly ExampleCourse[] = [
  // Less time than expected, more progress: can it be scaled down?
  {
    citizenId: 'B-0001',
    courseId: 'F-0001',
    birthYear: 1984,
    method: 'CTI',
    start: day(2026, 1, 5),
    worker: 'MHJ',
    goalInstrument: 'WHO-5',
    expectedHours: [60, 36, 24],
    expectedGoals: [32, 48, 60, 64],
    hoursFrom: { year: 2026, month: 1 },
    hours: [14, 15, 13, 10, 9],
    measurements: [
      { date: day(2026, 1, 14), goal: [1, 2, 1, 2, 2] },
      { date: day(2026, 4, 14), goal: [3, 3, 3, 3, 3] },
    ],
  },
  // More time, progress as expected; one measurement before the start is kept but not drawn.
  {
    citizenId: 'B-0003',
    courseId: 'F-0003',
    birthYear: 1991,
    method: 'CTI',
    start: day(2026, 2, 2),
    worker: 'SBN',
    goalInstrument: 'ORS',
    expectedHours: [54, 33, 22],
    expectedGoals: [16, 20, 24, 27],
    hoursFrom: { year: 2026, month: 2 },
    hours: [22, 26, 24, 16],
    measurements: [
      { date: day(2025, 12, 15), goal: 14.9 },
      { date: day(2026, 2, 9), goal: 15.8 },
      { date: day(2026, 5, 11), goal: 22.4 },
    ],
  },
];

const asExpected: readonly ExampleCourse[] = [
  {
    citizenId: 'B-0006',
    courseId: 'F-0006',
    birthYear: 1975,
    method: 'ICM',
    start: day(2026, 1, 12),
    worker: 'SBN',
    goalInstrument: 'ORS',
    expectedHours: [14, 14, 12, 12, 12, 12],
    expectedGoals: [20, 23, 26],
    hoursFrom: { year: 2026, month: 1 },
    hours: [13, 15, 12, 11, 12.5],
    measurements: [
      { date: day(2026, 1, 20), goal: 19.6 },
      // Between two measuring months: drawn, not read.
      { date: day(2026, 3, 17), goal: 20.9 },
      { date: day(2026, 4, 21), goal: 21.7 },
    ],
  },
  // The worked case of the user guide: 76 hours expected, 71 used; WHO-5 44 expected, 40 measured.
  {
    citizenId: 'B-0007',
    courseId: 'F-0007',
    birthYear: 1987,
    method: 'CTI',
    start: day(2026, 1, 1),
    worker: 'KLA',
    goalInstrument: 'WHO-5',
    expectedHours: [54, 33, 22],
    expectedGoals: [28, 44, 56, 60],
    hoursFrom: { year: 2026, month: 1 },
    hours: [10, 14, 20, 15, 12],
    measurements: [
      { date: day(2026, 1, 15), goal: [1, 1, 2, 1, 2] },
      { date: day(2026, 4, 15), goal: [3, 2, 2, 2, 1] },
    ],
  },
  // Carried through all nine months.
  {
    citizenId: 'B-0008',
    courseId: 'F-0008',
    birthYear: 1995,
    method: 'CTI',
    start: day(2025, 9, 1),
    end: day(2026, 5, 29),
    endReason: 'Gennemført som planlagt',
    worker: 'MHJ',
    goalInstrument: 'WHO-5',
    expectedHours: [54, 33, 22],
    expectedGoals: [28, 44, 56, 60],
    hoursFrom: { year: 2025, month: 9 },
    hours: [18, 17, 19, 12, 11, 10, 8, 7, 6],
    measurements: [
      { date: day(2025, 9, 9), goal: [1, 2, 1, 1, 2] },
      { date: day(2025, 12, 8), goal: [2, 3, 2, 3, 2] },
      { date: day(2026, 3, 10), goal: [3, 3, 2, 3, 3] },
      { date: day(2026, 5, 26), goal: [3, 4, 3, 3, 3] },
    ],
  },
  // Starts after the 15th: month 1 is the next calendar month, and the hours of April count in it.
  {
    citizenId: 'B-0009',
    courseId: 'F-0009',
    birthYear: 2001,
    method: 'CTI',
    start: day(2026, 4, 20),
    worker: 'SBN',
    goalInstrument: 'WHO-5',
    expectedHours: [54, 33, 22],
    expectedGoals: [32, 44, 52, 60],
    hoursFrom: { year: 2026, month: 4 },
    hours: [4, 15],
    measurements: [{ date: day(2026, 5, 6), goal: [2, 1, 1, 2, 1] }],
  },
  // Ended early, after four months.
  {
    citizenId: 'B-0011',
    courseId: 'F-0011',
    birthYear: 1963,
    method: 'ICM',
    start: day(2025, 12, 8),
    end: day(2026, 3, 13),
    endReason: 'Skift til anden metode',
    worker: 'KLA',
    goalInstrument: 'ORS',
    expectedHours: [15, 15, 15, 15, 15, 15],
    expectedGoals: [15, 18, 21],
    hoursFrom: { year: 2025, month: 12 },
    hours: [14, 16, 17, 16],
    measurements: [
      { date: day(2025, 12, 16), goal: 14.2 },
      { date: day(2026, 3, 4), goal: 15.6 },
    ],
  },
];

const missing: readonly ExampleCourse[] = [
  // April has not been registered: missing, not 0.
  {
    citizenId: 'B-0005',
    courseId: 'F-0005',
    birthYear: 1982,
    method: 'CTI',
    start: day(2026, 3, 2),
    worker: 'MHJ',
    goalInstrument: 'WHO-5',
    expectedHours: [54, 33, 22],
    expectedGoals: [36, 48, 56, 60],
    hoursFrom: { year: 2026, month: 3 },
    hours: [17, null, 18],
    measurements: [{ date: day(2026, 3, 11), goal: [2, 2, 1, 2, 2] }],
  },
  // Hours are there, but the goal has never been measured.
  {
    citizenId: 'B-0010',
    courseId: 'F-0010',
    birthYear: 1971,
    method: 'ICM',
    start: day(2026, 2, 9),
    worker: 'SBN',
    goalInstrument: 'WHO-5',
    expectedHours: [18, 18, 16, 16, 14, 14],
    expectedGoals: [28, 36, 44],
    hoursFrom: { year: 2026, month: 2 },
    hours: [15, 17, 18, 14],
    measurements: [],
  },
  // Begins in June: the first month has not ended.
  {
    citizenId: 'B-0012',
    courseId: 'F-0012',
    birthYear: 1998,
    method: 'ICM',
    start: day(2026, 5, 18),
    worker: 'KLA',
    goalInstrument: 'ORS',
    expectedHours: [16, 16, 16, 14, 14, 14],
    expectedGoals: [18, 21, 24],
    hoursFrom: { year: 2026, month: 5 },
    hours: [5],
    measurements: [{ date: day(2026, 5, 20), goal: 17.1 }],
  },
];

/** Twelve invented citizens across CTI and ICM, every reading among them. Nobody in it exists. */
export const dobbeltBundlinjeExample: DobbeltBundlinjeExample = {
  reportDate: day(2026, 5, 31),
  courses: [...better, ...worse, ...asExpected, ...missing].sort((a, b) =>
    a.citizenId < b.citizenId ? -1 : 1,
  ),
};
