import { checkTotal } from '../../domain/instruments/check-total';
import type { Instrument } from '../../domain/instruments/instrument';
import { scoreAnswers } from '../../domain/instruments/score-answers';
import { danishNumber } from '../../text/danish-format';
import { faultDetails } from '../../text/fault-details';
import type { FaultKind } from '../fault';
import type { FaultMore } from './cell-fault';

const ANSWERS = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5'] as const;

type ScoreColumn = (typeof ANSWERS)[number] | 'score';

/** What of a row reader is needed: both tables with answers have it. */
export interface ScoreReader {
  readonly failed: boolean;
  number(id: ScoreColumn, limits?: { readonly min?: number; readonly max?: number }): number | undefined;
  report(kind: FaultKind, id: ScoreColumn, more?: FaultMore): void;
}

/**
 * The score of a row: five answers, else the total. `null` when answers are missing (nothing is imputed), `undefined`
 * when the row holds neither. `mustBePossible`: a total between two possible scores (WHO-5 50) is a fault; what people
 * expect need not be a possible score.
 */
export function readScore(
  reader: ScoreReader,
  instrument: Instrument,
  mustBePossible: boolean,
): number | null | undefined {
  const answers = ANSWERS.map((id) => reader.number(id) ?? null);
  const total = reader.number('score', { min: instrument.min, max: instrument.max });
  if (reader.failed) return undefined;
  const first = answers.findIndex((answer) => answer !== null);
  if (first < 0) {
    if (total !== undefined && mustBePossible) checkStep(reader, instrument, total);
    return total;
  }
  if (instrument.answers === null) {
    reader.report('answersNotAllowed', ANSWERS[first] ?? 'score', { other: instrument.id });
    return undefined;
  }
  const { score } = scoreAnswers(instrument, answers);
  if (score === null) {
    reader.report('answersMissing', ANSWERS[answers.indexOf(null)] ?? 'score');
    return null;
  }
  if (total !== undefined && total !== score) {
    reader.report('answersAndTotalDiffer', 'score', { other: danishNumber(score) });
  }
  return score;
}

function checkStep(reader: ScoreReader, instrument: Instrument, total: number): void {
  if (checkTotal(instrument, total) !== 'offStep') return;
  reader.report('notWhole', 'score', { expected: faultDetails.step(instrument.id, instrument.step) });
}
