import type { ExplainTarget, Explanation, ExplanationStep, StepFigure } from '../explanation';
import type { SoemFacts } from '../facts';
import { modelOf, type SoemModel } from '../model';
import { resultOf } from '../result-of';
import type { SoemResult } from '../soem-result';
import { sumOf } from '../../statistics/sum-of';
import { discountStep, priceLevelSteps } from './conversion-steps';
import { costSteps, figureOf, serviceSteps } from './money-steps';
import { peopleSteps, rateInput } from './people-steps';
import { scopeOf, type Scope } from './scope';

type Step = ExplanationStep;

/**
 * The chain of assumptions behind a result: every step with its formula, the inputs it used and where they stand, the
 * earlier steps it builds on, and its figure. The last step is the result itself. Data only; the words are in `src/text`.
 * @param facts a calculation without *fejl*
 */
export function explain(facts: SoemFacts, target: ExplainTarget): Explanation {
  return explainer(facts)(target);
}

/** The same for many results of one calculation, which is computed once. */
export function explainer(facts: SoemFacts): (target: ExplainTarget) => Explanation {
  const result = resultOf(facts);
  const model = modelOf(facts);
  const conversions = priceLevelSteps(facts);
  return (target) => {
    const scope = scopeOf(target);
    const money = moneySteps(facts, result, model, scope);
    const net = netStep(money);
    const steps = [...conversions, discountStep(facts, scope.year), ...money, net];
    if (target.kind === 'perParticipant')
      return { target, steps: [...steps, perParticipantStep(result, net)] };
    if (target.kind !== 'breakEven') return { target, steps };
    return { target, steps: [...steps, ...breakEvenSteps(facts, result, target.payer, money)] };
  };
}

function moneySteps(facts: SoemFacts, result: SoemResult, model: SoemModel, scope: Scope): readonly Step[] {
  const people = scope.hasServices ? peopleSteps(facts, result) : [];
  const successes: StepFigure = {
    formula: 'successes',
    value: result.participants.successes,
    unit: 'people',
  };
  return [
    ...people,
    ...(scope.hasServices ? serviceSteps(model, scope, successes) : []),
    ...(scope.hasCosts ? costSteps(model, scope) : []),
  ];
}

/** Consequences and costs (negative) together; one of them alone for a line of the result. */
function netStep(steps: readonly Step[]): Step {
  const from = steps.filter(({ formula }) => formula === 'consequences' || formula === 'costs').map(figureOf);
  return { formula: 'net', value: sumOf(from.map((figure) => figure.value)), unit: 'kr', inputs: [], from };
}

function perParticipantStep({ perParticipant }: SoemResult, net: Step): Step {
  const { divisor, participants } = perParticipant;
  return {
    formula: 'perParticipant',
    about: divisor,
    value: participants === 0 ? 0 : net.value / participants,
    unit: 'kr',
    inputs: [
      {
        id: { kind: 'setting', about: 'divisor', key: 'setting|divisor' },
        value: participants,
        unit: 'people',
      },
    ],
    from: [figureOf(net)],
  };
}

/** The three break-evens that are a number; the status tells of the others. */
function breakEvenSteps(
  { effect }: SoemFacts,
  { breakEven, participants }: SoemResult,
  payer: keyof SoemResult['breakEven'],
  money: readonly Step[],
): readonly Step[] {
  const { successRate, cost, participants: count } = breakEven[payer];
  const sums = money.filter(({ formula }) => formula === 'consequences' || formula === 'costs').map(figureOf);
  const rate: StepFigure = { formula: 'netSuccessRate', value: participants.netSuccessRate, unit: 'share' };
  const people: StepFigure = { formula: 'participants', value: participants.planned, unit: 'people' };
  const baseline = rateInput('baseline', effect);
  const points = [
    {
      formula: 'breakEvenRate',
      value: successRate.value,
      unit: 'share',
      from: [...sums, rate],
      inputs: [baseline],
    },
    { formula: 'breakEvenCost', value: cost.value, unit: 'kr', from: sums, inputs: [] },
    {
      formula: 'breakEvenParticipants',
      value: count.value,
      unit: 'people',
      from: [...sums, people],
      inputs: [],
    },
  ] as const;
  return points.flatMap(({ value, ...step }) => (value === null ? [] : [{ ...step, value }]));
}
