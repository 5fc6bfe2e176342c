import type { forventningerTable } from '../specs/forventninger';
import type { RowValues } from './our-table';

/** A goal entered as answers or as a total. */
export interface GoalValues {
  readonly answers?: readonly (number | null)[];
  readonly total?: number;
}

type AnswerCells = Pick<
  RowValues<typeof forventningerTable>,
  'answer1' | 'answer2' | 'answer3' | 'answer4' | 'answer5' | 'score'
>;

/** The cells of a goal: the answers, or the total; the other one is cleared, so that they never contradict. */
export function goalCells({ answers, total }: GoalValues): AnswerCells {
  const [answer1, answer2, answer3, answer4, answer5] = answers ?? [];
  return {
    answer1: answer1 ?? null,
    answer2: answer2 ?? null,
    answer3: answer3 ?? null,
    answer4: answer4 ?? null,
    answer5: answer5 ?? null,
    score: answers === undefined ? (total ?? null) : null,
  };
}
