import type { GoalInput } from '../../commands/types';
import { checkTotal } from '../../domain/instruments/check-total';
import type { Instrument } from '../../domain/instruments/instrument';
import { fieldError } from '../../text/pane-fields';
import type { Answers } from './answers-field';
import { typedNumber } from './typed-values';

/** A goal as it is being typed: a total in a field, or answers one by one. */
export interface GoalDraft {
  readonly mode: 'total' | 'answers';
  readonly total: string;
  readonly answers: Answers;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** A goal with nothing typed; answers where the instrument takes them. */
export function emptyGoal({ answers }: Pick<Instrument, 'answers'>): GoalDraft {
  return { mode: answers === null ? 'total' : 'answers', total: '', answers: [] };
}

/** Numbers (from 1) of the questions without an answer. */
export function missingAnswers({ answers }: GoalDraft, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => (answers[number - 1] ?? null) === null,
  );
}

/**
 * What was typed as a goal, `null` when nothing was. A total must be a possible score. Some answers without the others are
 * passed on as they are: whether that will do is for the form to say.
 */
export function parseGoal(draft: GoalDraft, instrument: Instrument): Parsed<GoalInput | null> {
  if (draft.mode === 'answers' && instrument.answers !== null) {
    const { count } = instrument.answers;
    const answers = Array.from({ length: count }, (_, index) => draft.answers[index] ?? null);
    return { ok: true, value: answers.every((answer) => answer === null) ? null : { answers } };
  }
  if (draft.total.trim() === '') return { ok: true, value: null };
  const total = typedNumber(draft.total);
  if (total === null) return { ok: false, error: fieldError.number };
  switch (checkTotal(instrument, total)) {
    case 'valid':
      return { ok: true, value: { total } };
    case 'outOfRange':
      return { ok: false, error: fieldError.range(instrument.min, instrument.max) };
    case 'offStep':
      return { ok: false, error: fieldError.step(instrument.step) };
  }
}
