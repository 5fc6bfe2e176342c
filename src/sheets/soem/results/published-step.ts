import type { BreakEven } from '../../../domain/soem/break-even-result';
import type { ExplanationStep, MustHold } from '../../../domain/soem/explanation';
import type { Unit, UsedInput } from '../../../domain/soem/variable';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { inputDecimals, unitDecimals } from '../../../text/soem-explanation';

/** A step with every figure rounded as Excel rounds, as it is going to be read. */
export function publishedStep(step: ExplanationStep): ExplanationStep {
  return {
    ...step,
    value: rounded(step.value, step.unit),
    inputs: step.inputs.map(publishedInput),
    from: step.from.map((figure) => ({ ...figure, value: rounded(figure.value, figure.unit) })),
  };
}

function publishedInput(input: UsedInput): UsedInput {
  const { value, entered } = input;
  const publish = (figure: number) => roundLikeExcel(figure, inputDecimals(input));
  return {
    ...input,
    value: publish(value),
    ...(entered === undefined ? {} : { entered: { ...entered, value: publish(entered.value) } }),
  };
}

/** Conditions with every figure rounded as Excel rounds. */
export function publishedConditions({ net, breakEven, now, payer }: MustHold): MustHold {
  return {
    payer,
    net: rounded(net, 'kr'),
    breakEven: publishedBreakEven(breakEven),
    now: {
      successRate: rounded(now.successRate, 'share'),
      cost: rounded(now.cost, 'kr'),
      participants: rounded(now.participants, 'people'),
    },
  };
}

function publishedBreakEven({ successRate, cost, participants }: BreakEven): BreakEven {
  const at = (value: number | null, unit: Unit) => (value === null ? null : rounded(value, unit));
  return {
    successRate: { ...successRate, value: at(successRate.value, 'share') },
    cost: { ...cost, value: at(cost.value, 'kr') },
    participants: { ...participants, value: at(participants.value, 'people') },
  };
}

function rounded(value: number, unit: Unit): number {
  return roundLikeExcel(value, unitDecimals[unit]);
}
