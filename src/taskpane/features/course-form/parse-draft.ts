import type { NewCourse } from '../../../commands/types';
import { instruments } from '../../../catalogue/instruments';
import { supportMethods } from '../../../catalogue/support-methods';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { looksLikeCpr } from '../../../domain/cpr/looks-like-cpr';
import { fieldError } from '../../../text/pane-fields';
import { missingAnswers, parseGoal } from '../../components/parse-goal';
import { typedDay, typedNumber } from '../../components/typed-values';
import { courseColumns as columns } from './course-columns';
import { goalDraft, goalMonths, hourPeriods, type CourseDraft } from './course-draft';

/** What is wrong, by field: `birthYear`, `start`, `worker`, `hours-2`, `goal-4`. */
export type CourseErrors = Readonly<Record<string, string>>;

export type ParsedCourse =
  { readonly ok: true; readonly course: NewCourse } | { readonly ok: false; readonly errors: CourseErrors };

/** From what was typed to a course. Blank hours and goals are left out: they can be estimated later. */
export function parseDraft(draft: CourseDraft, today: CalendarDate): ParsedCourse {
  const errors: Record<string, string> = {};
  const start = typedDay(draft.start);
  if (start === null) errors.start = fieldError.day;
  if (looksLikeCpr(draft.worker)) errors.worker = fieldError.cpr;
  const birthYear = parseBirthYear(draft, today, errors);
  const expectedHours = parseHours(draft, errors);
  const expectedGoals = parseGoals(draft, errors);
  if (start === null || Object.keys(errors).length > 0) return { ok: false, errors };
  const worker = draft.worker.trim();
  return {
    ok: true,
    course: {
      ...(draft.citizenId === undefined ? {} : { citizenId: draft.citizenId }),
      ...(birthYear === null ? {} : { birthYear }),
      method: draft.method,
      start,
      ...(worker === '' ? {} : { worker }),
      goalInstrument: draft.goalInstrument,
      expectedHours,
      expectedGoals,
    },
  };
}

function parseBirthYear(
  draft: CourseDraft,
  today: CalendarDate,
  errors: Record<string, string>,
): number | null {
  if (draft.citizenId !== undefined || draft.birthYear.trim() === '') return null;
  const { min: first = 0, max = today.year } = columns.birthYear;
  const last = Math.min(max, today.year);
  const year = typedNumber(draft.birthYear);
  if (year !== null && Number.isInteger(year) && year >= first && year <= last) return year;
  errors.birthYear = fieldError.year(first, last);
  return null;
}

function parseHours(draft: CourseDraft, errors: Record<string, string>): NewCourse['expectedHours'] {
  const { phases } = supportMethods[draft.method];
  const { min: least = 0, max: mostInMonth = Infinity } = columns.monthHours;
  const most = Math.min(mostInMonth * (phases?.months ?? 1), columns.hours.max ?? Infinity);
  return hourPeriods(draft).flatMap((number) => {
    const text = (draft.hours[number] ?? '').trim();
    if (text === '') return [];
    const hours = typedNumber(text);
    if (hours !== null && hours >= least && hours <= most) {
      return [{ period: phases === null ? ('month' as const) : ('phase' as const), number, hours }];
    }
    errors[`hours-${number}`] = fieldError.hours(least, most);
    return [];
  });
}

function parseGoals(draft: CourseDraft, errors: Record<string, string>): NewCourse['expectedGoals'] {
  const instrument = instruments[draft.goalInstrument];
  return goalMonths(draft).flatMap((month) => {
    const goal = goalDraft(draft, month);
    const parsed = parseGoal(goal, instrument);
    if (!parsed.ok) {
      errors[`goal-${month}`] = parsed.error;
      return [];
    }
    if (parsed.value === null) return [];
    const isPartly =
      goal.mode === 'answers' && missingAnswers(goal, instrument.answers?.count ?? 0).length > 0;
    if (isPartly) errors[`goal-${month}`] = fieldError.allAnswers;
    return [{ month, ...parsed.value }];
  });
}
