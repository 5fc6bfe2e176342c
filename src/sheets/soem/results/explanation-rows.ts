import { codeOf, sourceTypeList } from '../../../catalogue/soem/soem-lists';
import type { Basis } from '../../../domain/soem/basis';
import { explain } from '../../../domain/soem/explain/explain';
import type { ExplanationStep } from '../../../domain/soem/explanation';
import type { SoemFacts } from '../../../domain/soem/facts';
import { payersAndTotal, type PayerOrTotal } from '../../../domain/soem/payer';
import { listWithin } from '../../../text/list-within';
import {
  explainedWords,
  explanationText as text,
  figureWords,
  formulaWords,
  numbersWords,
  stepWords,
} from '../../../text/soem-explanation';
import type { ResultColumn } from '../../results/overview-columns';
import { publishedStep } from './published-step';

/** Part of a line that is filled before the next word has to move down. */
const FILL = 0.9;

/** One step of one chain. */
export interface ExplanationLine {
  readonly payer: PayerOrTotal;
  /** Counted from 1 within the chain. */
  readonly number: number;
  readonly step: ExplanationStep;
}

const [result, number, what, how, figures, value, source, place] = text.headers;

/** A step in words and numbers, with what it rests on and where that stands. */
export const explanationColumns: readonly ResultColumn<ExplanationLine>[] = [
  { header: result, width: 26, value: ({ payer }) => explainedWords(payer) },
  { header: number, width: 6, numberFormat: '0', align: 'center', value: (line) => line.number },
  { header: what, width: 34, value: ({ step }) => stepWords(step) },
  { header: how, width: 44, value: ({ step }) => formulaWords(step.formula) },
  { header: figures, width: 60, value: ({ step }) => numbersWords(step) },
  { header: value, width: 17, value: ({ step }) => figureWords(step.value, step.unit) },
  { header: source, width: 24, value: ({ step }) => listWithin(distinct(basesOf(step).map(sourceWords)), 3) },
  { header: place, width: 34, value: ({ step }) => listWithin(distinct(basesOf(step).map(placeOf)), 3) },
];

/** The chain of every net: the public as a whole, then each payer. Posts of 0 kr are left out. */
export function explanationLines(facts: SoemFacts): readonly ExplanationLine[] {
  return payersAndTotal.flatMap((payer) =>
    explain(facts, { kind: 'net', payer })
      .steps.filter(({ formula, value: amount }) => formula !== 'costPost' || amount !== 0)
      .map((step, index) => ({ payer, number: index + 1, step: publishedStep(step) })),
  );
}

/** How many lines the fullest cell of a row folds into. */
export function linesIn(line: ExplanationLine): number {
  const folds = explanationColumns.map((column) =>
    Math.ceil(String(column.value(line) ?? '').length / (column.width * FILL)),
  );
  return Math.max(1, ...folds);
}

function basesOf({ inputs }: ExplanationStep): readonly Basis[] {
  return inputs.flatMap(({ basis }) => (basis === undefined ? [] : [basis]));
}

/** `Skøn (E)`. */
function sourceWords({ sourceType, confidence }: Basis): string {
  const words = sourceType === undefined ? text.unknownSource : codeOf(sourceTypeList, sourceType);
  return confidence === undefined ? words : `${words} (${confidence})`;
}

function placeOf({ place: address }: Basis): string {
  return address;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
