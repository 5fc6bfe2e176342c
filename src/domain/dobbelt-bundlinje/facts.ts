import type { CalendarDate, MonthNumber } from '../calendar/calendar-date';
import type { InstrumentId } from '../instruments/instrument';

/** Bostøttemetoder of this slice. */
export type SupportMethodId = 'CTI' | 'ICM';

export interface Citizen {
  readonly id: string;
  readonly birthYear?: number;
}

/** One forløb: one citizen, one method, one professional goal. */
export interface Course {
  readonly id: string;
  readonly citizenId: string;
  readonly method: SupportMethodId;
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
  readonly endReason?: string;
  readonly worker?: string;
  readonly goalInstrument: InstrumentId;
}

/** Hours set aside for one phase (1–3, CTI) or one month of the course (1, 2, …). The current version only. */
export interface ExpectedHours {
  readonly courseId: string;
  readonly period: { readonly kind: 'phase' | 'month'; readonly number: number };
  /** Hours, at least 0. */
  readonly hours: number;
}

/** The goal's expected score in one month of the course, on the course's own instrument. */
export interface ExpectedGoal {
  readonly courseId: string;
  readonly month: number;
  readonly score: number;
}

/** Hours registered for a calendar month. Without `courseId` they belong to each course of the citizen that covers the month. */
export interface RegisteredHours {
  readonly citizenId: string;
  readonly courseId?: string;
  readonly month: MonthNumber;
  readonly hours: number;
}

/** One measurement; `score` is `null` when answers are missing (status *ikke alle svar*). */
export interface Measurement {
  readonly citizenId: string;
  readonly date: CalendarDate;
  readonly instrument: InstrumentId;
  readonly score: number | null;
}

/** A row that a *fejl* left out of the calculation, so that what would have used it is withheld. */
export interface LeftOutRow {
  readonly concerns: 'course' | 'hours' | 'measurement' | 'expectation';
  /** Whose results it would have touched; neither is known when the row does not say. */
  readonly citizenId?: string;
  readonly courseId?: string;
  /** Where it stands, for people: `Tid!C17`. */
  readonly place: string;
}

/** Limits of the reading; both are visible settings in the workbook. */
export interface ReadingLimits {
  /** Share of the expected hours, 0.2 = 20 %. */
  readonly timeShare: number;
  /** Number of meaningful changes of the instrument, 1 by default. */
  readonly meaningfulChanges: number;
}

/** Everything the calculation of dobbelt bundlinje uses. */
export interface Facts {
  readonly citizens: readonly Citizen[];
  readonly courses: readonly Course[];
  readonly expectedHours: readonly ExpectedHours[];
  readonly expectedGoals: readonly ExpectedGoal[];
  readonly hours: readonly RegisteredHours[];
  readonly measurements: readonly Measurement[];
  readonly leftOut: readonly LeftOutRow[];
  readonly reportDate: CalendarDate;
  readonly limits: ReadingLimits;
}
