import { instruments } from '../../../catalogue/instruments';
import { supportMethods } from '../../../catalogue/support-methods';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Course, Facts, SupportMethodId } from '../../../domain/dobbelt-bundlinje/facts';
import { isMeasuringMonth } from '../../../domain/dobbelt-bundlinje/support-method';
import type { InstrumentId } from '../../../domain/instruments/instrument';
import { danishDate } from '../../../text/danish-format';
import type { GoalDraft } from '../../components/parse-goal';
import { fieldNumber } from '../../components/typed-values';

/** A course as it is being typed. Hours by number of phase or month, goals by month of the course. */
export interface CourseDraft {
  /** `undefined` for a new citizen. */
  readonly citizenId?: string | undefined;
  readonly birthYear: string;
  readonly method: SupportMethodId;
  readonly start: string;
  readonly worker: string;
  readonly goalInstrument: InstrumentId;
  readonly hours: Readonly<Record<number, string>>;
  /** Hours typed before the method was changed, by that method. */
  readonly laidAside?: Partial<Record<SupportMethodId, Readonly<Record<number, string>>>>;
  /** Months that can be estimated now; only for a method without phases. */
  readonly months: number;
  readonly goalMode: GoalDraft['mode'];
  readonly goals: Readonly<Record<number, GoalDraft>>;
}

const FIRST_MONTHS = 3;

/** A form with nothing typed but a start. */
export function emptyDraft(start: CalendarDate): CourseDraft {
  return {
    birthYear: '',
    method: 'CTI',
    start: danishDate(start),
    worker: '',
    goalInstrument: 'WHO-5',
    hours: {},
    months: FIRST_MONTHS,
    goalMode: 'total',
    goals: {},
  };
}

/** What stands in the workbook about a course now, ready to be corrected. */
export function draftOf(course: Course, facts: Facts): CourseDraft {
  const hours = facts.expectedHours.filter(({ courseId }) => courseId === course.id);
  const goals = facts.expectedGoals.filter(({ courseId }) => courseId === course.id);
  const lastMonth = Math.max(
    FIRST_MONTHS,
    ...hours.map(({ period }) => period.number),
    ...goals.map(({ month }) => month),
  );
  return {
    citizenId: course.citizenId,
    birthYear: '',
    method: course.method,
    start: danishDate(course.start),
    worker: course.worker ?? '',
    goalInstrument: course.goalInstrument,
    hours: Object.fromEntries(hours.map(({ period, hours: value }) => [period.number, fieldNumber(value)])),
    months: lastMonth,
    goalMode: 'total',
    goals: Object.fromEntries(goals.map(({ month, score }) => [month, totalDraft(fieldNumber(score))])),
  };
}

/** Numbers of the phases or months that hours are expected for. */
export function hourPeriods({ method, months }: Pick<CourseDraft, 'method' | 'months'>): readonly number[] {
  const count = supportMethods[method].phases?.count ?? months;
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Months of the course in which a goal is expected: CTI 1, 4, 7, 9; ICM up to the first after the estimated months. */
export function goalMonths({ method, months }: Pick<CourseDraft, 'method' | 'months'>): readonly number[] {
  const entry = supportMethods[method];
  if (entry.thenEvery === null) return entry.measuringMonths;
  const reach = months + 1;
  return Array.from({ length: reach }, (_, index) => index + 1).filter((month) =>
    isMeasuringMonth(entry, month),
  );
}

/** The goal of one month as the form shows it now. */
export function goalDraft(draft: CourseDraft, month: number): GoalDraft {
  const mode = instruments[draft.goalInstrument].answers === null ? 'total' : draft.goalMode;
  return { ...(draft.goals[month] ?? totalDraft('')), mode };
}

function totalDraft(total: string): GoalDraft {
  return { mode: 'total', total, answers: [] };
}
