import { danishNumber } from './danish-format';

// What is said under a field when it cannot be saved as it stands: what was expected, never blame.
export const fieldError = {
  number: 'Skriv et tal, fx 12,5.',
  hours: (min: number, max: number) =>
    `Skriv timer fra ${danishNumber(min)} til ${danishNumber(max)}, fx 12,5.`,
  day: 'Skriv en dato, der findes, fx 01-06-2026.',
  year: (first: number, last: number) => `Skriv et årstal fra ${first} til ${last}.`,
  range: (min: number, max: number) => `Skriv en score fra ${danishNumber(min)} til ${danishNumber(max)}.`,
  step: (step: number) => `Scoren går i trin på ${danishNumber(step)}.`,
  answers: (missing: readonly number[]) =>
    `Svar ${missing.join(', ')} mangler. Uden alle svar er der ingen score. Tryk Enter igen for at gemme alligevel.`,
  allAnswers: 'Giv alle svar, eller lad dem alle stå tomme.',
  nothing: 'Skriv timer eller et mål, før der gemmes.',
  cpr: 'Det ligner et CPR-nummer og gemmes ikke. Skriv initialer eller navn.',
  endBeforeStart: 'Slutdatoen ligger før startdatoen.',
  reason: 'Vælg en årsag.',
} as const;

/** Words of the fields that more than one page uses. */
export const fieldText = {
  answer: (number: number, keyword: string) => `${number} ${keyword}`,
  score: (score: number | null) =>
    score === null ? 'Score: ikke alle svar' : `Score: ${danishNumber(score)}`,
  answersHelp: 'Tryk 0–5 for at svare og gå videre. Slet tømmer svaret, Esc fortryder.',
} as const;
