import type { GoalInput, Registration } from '../../../commands/types';
import type { CalendarDate, MonthNumber } from '../../../domain/calendar/calendar-date';
import { firstDayOfMonth } from '../../../domain/calendar/month-days';
import type { Instrument } from '../../../domain/instruments/instrument';
import { fieldError } from '../../../text/pane-fields';
import { missingAnswers, parseGoal, type GoalDraft } from '../../components/parse-goal';
import { typedDay, typedNumber } from '../../components/typed-values';
import { registerColumns } from './register-columns';

const { min: LEAST_HOURS = 0, max: MOST_HOURS = Infinity } = registerColumns.hours;

/** What has been typed for one month of one course. */
export interface EntryDraft {
  readonly hours: string;
  readonly goal: GoalDraft;
  readonly day: string;
}

export interface EntryErrors {
  readonly hours?: string;
  readonly goal?: string;
  readonly day?: string;
}

export type ParsedEntry =
  | { readonly ok: true; readonly registration: Registration }
  | { readonly ok: false; readonly errors: EntryErrors };

interface EntryContext {
  readonly courseId: string;
  readonly month: MonthNumber;
  readonly instrument: Instrument;
  /** The user has seen that answers are missing and saves all the same. */
  readonly acceptsMissing: boolean;
}

/** From what was typed to a registration: hours, a measurement or both; else what is wrong with each field. */
export function parseEntry(draft: EntryDraft, context: EntryContext): ParsedEntry {
  const hours = parseHours(draft.hours);
  const goal = parseGoal(draft.goal, context.instrument);
  const day = typedDay(draft.day);
  const goalError = goal.ok ? missingError(draft.goal, context) : goal.error;
  const measures = goal.ok && goal.value !== null;
  const errors: EntryErrors = {
    ...(hours === 'invalid' ? { hours: fieldError.hours(LEAST_HOURS, MOST_HOURS) } : {}),
    ...(goalError === undefined ? {} : { goal: goalError }),
    ...(measures && day === null ? { day: fieldError.day } : {}),
  };
  if (Object.keys(errors).length > 0 || hours === 'invalid') return { ok: false, errors };
  if (hours === null && !measures) return { ok: false, errors: { hours: fieldError.nothing } };
  const month = firstDayOfMonth(context.month);
  const registration: Registration = {
    courseId: context.courseId,
    ...(hours === null ? {} : { hours: { month, hours } }),
    ...(measures && day !== null ? measurement(day, goal.value) : {}),
  };
  return { ok: true, registration };
}

function measurement(date: CalendarDate, goal: GoalInput) {
  return { measurement: { date, ...goal } };
}

function parseHours(text: string): number | null | 'invalid' {
  if (text.trim() === '') return null;
  const hours = typedNumber(text);
  return hours !== null && hours >= LEAST_HOURS && hours <= MOST_HOURS ? hours : 'invalid';
}

function missingError(goal: GoalDraft, { instrument, acceptsMissing }: EntryContext): string | undefined {
  if (goal.mode !== 'answers' || instrument.answers === null || acceptsMissing) return undefined;
  const missing = missingAnswers(goal, instrument.answers.count);
  const isPartly = missing.length > 0 && missing.length < instrument.answers.count;
  return isPartly ? fieldError.answers(missing) : undefined;
}
