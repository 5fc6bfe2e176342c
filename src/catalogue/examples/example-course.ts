import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { SupportMethodId } from '../../domain/dobbelt-bundlinje/facts';
import type { InstrumentId } from '../../domain/instruments/instrument';

/** A goal as five answers (WHO-5) or as a total (ORS). */
export type ExampleGoal = readonly [number, number, number, number, number] | number;

/** One invented citizen with one course, as somebody would have typed it in. */
export interface ExampleCourse {
  readonly citizenId: string;
  readonly courseId: string;
  readonly birthYear: number;
  readonly method: SupportMethodId;
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
  readonly endReason?: string;
  /** Initials of an invented worker. */
  readonly worker: string;
  readonly goalInstrument: InstrumentId;
  /** Hours set aside for each CTI phase, or for each month of an ICM course, from the first. */
  readonly expectedHours: readonly number[];
  /** Expected total in the measuring months, from the first: months 1, 4, 7 and 9 or 10. */
  readonly expectedGoals: readonly number[];
  /** Hours used, by calendar month from `hoursFrom`; `null` is a month nobody has registered. */
  readonly hoursFrom: Pick<CalendarDate, 'year' | 'month'>;
  readonly hours: readonly (number | null)[];
  readonly measurements: readonly { readonly date: CalendarDate; readonly goal: ExampleGoal }[];
}

/** A whole example workbook of dobbelt bundlinje. */
export interface DobbeltBundlinjeExample {
  readonly reportDate: CalendarDate;
  readonly courses: readonly ExampleCourse[];
}
