import type { ColumnSpec } from '../spec';

type AnswerId = 'answer1' | 'answer2' | 'answer3' | 'answer4' | 'answer5';

/** One of the five answers of WHO-5, the same in every sheet that takes them. */
function answerColumn<I extends AnswerId>(id: I, number: number, help: string, example: string) {
  return {
    id,
    header: `Svar ${String(number)}`,
    kind: 'whole',
    list: 'svar',
    min: 0,
    max: 5,
    required: false,
    help,
    example,
    width: 9,
  } as const satisfies ColumnSpec;
}

/** The five answer columns in order, with an example line that adds up to a possible score. */
export function answerColumns(help: string) {
  return [
    answerColumn('answer1', 1, help, '1'),
    answerColumn('answer2', 2, help, '1'),
    answerColumn('answer3', 3, help, '2'),
    answerColumn('answer4', 4, help, '1'),
    answerColumn('answer5', 5, help, '2'),
  ] as const;
}
