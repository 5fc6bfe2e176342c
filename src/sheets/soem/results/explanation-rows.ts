import type { Basis } from '../../../domain/soem/basis';
import { explainer } from '../../../domain/soem/explain/explain';
import type {
  Explanation,
  ExplainTarget,
  ExplanationStep,
  FormulaId,
} from '../../../domain/soem/explanation';
import type { SoemFacts } from '../../../domain/soem/facts';
import { payersAndTotal, type PayerOrTotal } from '../../../domain/soem/payer';
import type { SoemResult } from '../../../domain/soem/soem-result';
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
import { kroner } from './block';
import { publishedStep } from './published-step';
import { sourceWords } from './source-words';

/** One step of one chain. */
export interface ExplanationLine {
  readonly target: ExplainTarget;
  /** Counted from 1 within everything that is told of one payer: later results build on the steps of the net. */
  readonly number: number;
  readonly step: ExplanationStep;
}

const [result, number, what, how, figures, value, source, place] = text.headers;

/** A step in words and numbers, with what it rests on and where that stands. */
export const explanationColumns: readonly ResultColumn<ExplanationLine>[] = [
  { header: result, width: 26, value: ({ target }) => explainedWords(target) },
  { header: number, width: 6, numberFormat: '0', align: 'center', value: (line) => line.number },
  { header: what, width: 34, value: ({ step }) => stepWords(step) },
  { header: how, width: 44, value: ({ step }) => formulaWords(step.formula) },
  { header: figures, width: 60, value: ({ step }) => numbersWords(step) },
  { header: value, width: 17, value: ({ step }) => figureWords(step.value, step.unit) },
  { header: source, width: 24, value: ({ step }) => listWithin(distinct(basesOf(step).map(sourceWords)), 3) },
  { header: place, width: 34, value: ({ step }) => listWithin(distinct(basesOf(step).map(placeOf)), 3) },
];

/**
 * For the public as a whole and each payer: the chain of the net, then what else is worked out from its steps: each
 * hovedområde, the net per participant, and where the net is 0. Posts of 0 kr are left out. May be put aside after each
 * chain.
 */
export function* explanationLines(
  facts: SoemFacts,
  result: SoemResult,
): Generator<void, readonly ExplanationLine[], void> {
  const explain = explainer(facts);
  const lines: ExplanationLine[] = [];
  for (const payer of payersAndTotal) {
    const net = explain({ kind: 'net', payer });
    const known = new Set(net.steps.map(({ formula }) => formula));
    const told = [...linesOf(net)];
    for (const target of furtherTargets(result, payer)) {
      yield;
      told.push(...linesOf(onlyNew(explain(target), known)));
    }
    lines.push(...told.map((line, index) => ({ ...line, number: index + 1 })));
  }
  return lines;
}

function linesOf({ target, steps }: Explanation): readonly Omit<ExplanationLine, 'number'>[] {
  return steps.filter(isTold).map((step) => ({ target, step: publishedStep(step) }));
}

/** What is told of one payer beside the net. An area in which it has nothing is left out, and so are the costs: a step of the net. */
function furtherTargets({ byArea }: SoemResult, payer: PayerOrTotal): readonly ExplainTarget[] {
  const areas = byArea.filter(({ kind, net }) => kind === 'area' && kroner(net[payer]) !== 0);
  return [
    ...areas.map((area): ExplainTarget => ({ kind: 'area', payer, area })),
    { kind: 'perParticipant', payer },
    { kind: 'breakEven', payer },
  ];
}

/** The steps that the chain of the net has not told. Those of an area are the net's own, up to their sum. */
function onlyNew({ target, steps }: Explanation, known: ReadonlySet<FormulaId>): Explanation {
  const isNew = ({ formula }: ExplanationStep) =>
    target.kind === 'area' ? formula === 'consequences' : !known.has(formula);
  return { target, steps: steps.filter(isNew) };
}

function isTold({ formula, value: amount }: ExplanationStep): boolean {
  return formula !== 'costPost' || amount !== 0;
}

function basesOf({ inputs }: ExplanationStep): readonly Basis[] {
  return inputs.flatMap(({ basis }) => (basis === undefined ? [] : [basis]));
}

function placeOf({ place: address }: Basis): string {
  return address;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
