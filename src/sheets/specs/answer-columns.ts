/** The five answer columns of WHO-5 in order, with an example line that adds up to a possible score. */
export function answerColumns(help: string) {
  const answer = { kind: 'whole', list: 'svar', min: 0, max: 5, required: false, help, width: 9 } as const;
  return [
    { ...answer, id: 'answer1', header: 'Svar 1', example: '1' },
    { ...answer, id: 'answer2', header: 'Svar 2', example: '1' },
    { ...answer, id: 'answer3', header: 'Svar 3', example: '2' },
    { ...answer, id: 'answer4', header: 'Svar 4', example: '1' },
    { ...answer, id: 'answer5', header: 'Svar 5', example: '2' },
  ] as const;
}
