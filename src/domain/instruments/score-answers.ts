import type { Scale } from './instrument';

/** One answer that cannot be right; `number` counts the questions from 1. */
export interface InvalidAnswer {
  readonly number: number;
  readonly value: number;
  readonly why: 'outOfRange' | 'notWhole';
}

/** What a set of answers amounts to. */
export interface AnswerScore {
  /** Points; `null` unless every question has a valid answer. */
  readonly score: number | null;
  /** Questions with an answer, valid or not. */
  readonly answered: number;
  readonly invalid: readonly InvalidAnswer[];
}

/**
 * Score from single answers: their sum × the instrument's factor (WHO-5: five answers 0–5, sum × 4).
 * Nothing is imputed: a missing answer (`null`) or an impossible one gives no score.
 * Source: vidensportal.dk, WHO-5, scoring; the missing-answer rule is our own, no Danish one was found.
 */
export function scoreAnswers(scale: Scale, answers: readonly (number | null)[]): AnswerScore {
  const given = answers.filter((answer) => answer !== null);
  const rules = scale.answers;
  if (rules === null) return { score: null, answered: given.length, invalid: [] };

  const invalid = answers.flatMap((value, index) => {
    if (value === null) return [];
    const why = whyInvalid(value, rules);
    return why === null ? [] : [{ number: index + 1, value, why }];
  });
  const isWhole = invalid.length === 0 && given.length === rules.count && answers.length === rules.count;
  const sum = given.reduce((total, answer) => total + answer, 0);
  return { score: isWhole ? sum * rules.factor : null, answered: given.length, invalid };
}

function whyInvalid(
  value: number,
  range: { readonly min: number; readonly max: number },
): InvalidAnswer['why'] | null {
  if (!(value >= range.min && value <= range.max)) return 'outOfRange';
  return Number.isInteger(value) ? null : 'notWhole';
}
