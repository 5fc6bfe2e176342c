import type { CalendarDate } from '../src/domain/calendar/calendar-date';
import type { Facts } from '../src/domain/dobbelt-bundlinje/facts';

/** Every course starts on 1 January 2025, so that month 9 of each is the one reported at the end of the year. */
const START: CalendarDate = { year: 2025, month: 1, day: 1 };
export const REPORT_DATE: CalendarDate = { year: 2025, month: 12, day: 31 };

const MONTHS = 12;
const MEASURING_MONTHS = [1, 4, 7, 9] as const;
const PHASE_HOURS = [54, 33, 22] as const;
const FIRST_MONTH = START.year * 12;

export const citizenId = (index: number): string => `B-${String(index + 1).padStart(4, '0')}`;
export const courseId = (index: number): string => `F-${String(index + 1).padStart(4, '0')}`;
/** Differs from citizen to citizen and month to month, so that every reading occurs. */
export const hoursOf = (index: number, month: number): number => 5 + ((index * 7 + month * 3) % 13);
export const scoreOf = (index: number, measurement: number): number =>
  ((index + measurement * 3) % 18) * 4 + 12;
export const expectedScores = [28, 44, 56, 60] as const;
export { MEASURING_MONTHS, MONTHS, PHASE_HOURS, START };

/** `count` citizens in CTI with 12 months of hours and 4 measurements each. */
export function makeFacts(count: number): Facts {
  const citizens = Array.from({ length: count }, (_, index) => index);
  return {
    citizens: citizens.map((index) => ({ id: citizenId(index) })),
    courses: citizens.map((index) => ({
      id: courseId(index),
      citizenId: citizenId(index),
      method: 'CTI',
      start: START,
      goalInstrument: 'WHO-5',
    })),
    expectedHours: citizens.flatMap((index) =>
      PHASE_HOURS.map((hours, phase) => ({
        courseId: courseId(index),
        period: { kind: 'phase' as const, number: phase + 1 },
        hours,
      })),
    ),
    expectedGoals: citizens.flatMap((index) =>
      MEASURING_MONTHS.map((month, place) => ({
        courseId: courseId(index),
        month,
        score: expectedScores[place] ?? 0,
      })),
    ),
    hours: citizens.flatMap((index) =>
      Array.from({ length: MONTHS }, (_, month) => ({
        citizenId: citizenId(index),
        month: FIRST_MONTH + month,
        hours: hoursOf(index, month),
      })),
    ),
    measurements: citizens.flatMap((index) =>
      MEASURING_MONTHS.map((month, place) => ({
        citizenId: citizenId(index),
        date: { year: START.year, month, day: 15 },
        instrument: 'WHO-5' as const,
        score: scoreOf(index, place),
      })),
    ),
    leftOut: [],
    reportDate: REPORT_DATE,
    limits: { timeShare: 0.2, meaningfulChanges: 1 },
  };
}
