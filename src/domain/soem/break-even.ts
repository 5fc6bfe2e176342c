import type { BreakEven, BreakEvenPoint } from './break-even-result';

/** What a payer's break-even follows from; kroner are discounted. */
export interface BreakEvenInput {
  /** Costs over the horizon, positive for a cost. */
  readonly costs: number;
  /** Consequences if every completer succeeded on top of the baseline: net rate 1. A gain is positive. */
  readonly consequencesAtFullRate: number;
  readonly netRate: number;
  readonly baseline: number;
  readonly plannedParticipants: number;
}

/** Less than this is binary noise, not money (kroner). */
const noise = 1e-6;

/**
 * Break-even in closed form: consequences are linear in net rate and in participants, and costs in neither, so with
 * consequences K at net rate 1 and costs C the net K × rate − C is 0 at rate C / K. Inferred from the linear model and
 * checked against Randers (63 % published, 63.03 % from the published amounts, gross costs).
 */
export function breakEvenOf(input: BreakEvenInput): BreakEven {
  const { costs, netRate, plannedParticipants } = input;
  const consequences = input.consequencesAtFullRate * netRate;
  return {
    successRate: rateOf(input),
    cost: costOf(costs, consequences),
    participants: turningPoint(
      { perUnit: plannedParticipants === 0 ? 0 : consequences / plannedParticipants, costs },
      Infinity,
    ),
  };
}

/** The gross rate is the net rate + the baseline; at most 1 − baseline is left to gain. */
function rateOf(input: BreakEvenInput): BreakEven['successRate'] {
  const { costs, consequencesAtFullRate, baseline } = input;
  const net = turningPoint({ perUnit: consequencesAtFullRate, costs }, 1 - baseline);
  return { ...net, value: net.value === null ? null : net.value + baseline, net: net.value };
}

/**
 * The highest discounted costs that leave a net of 0: the consequences themselves. No cost is low enough for a loss; only
 * where more is saved than spent does the calculation itself show that one may be.
 */
function costOf(costs: number, consequences: number): BreakEven['cost'] {
  const holds = 'atMost';
  if (isNothing(costs) && isNothing(consequences)) {
    return { status: 'noEffect', value: null, factor: null, holds };
  }
  const isSaving = costs <= -noise;
  if (consequences < noise && !isSaving) return { status: 'never', value: null, factor: null, holds };
  return {
    status: 'number',
    value: consequences,
    factor: costs < noise ? null : consequences / costs,
    holds,
  };
}

/** Where `perUnit × x − costs` is 0 for x between 0 and `most`. */
function turningPoint(
  line: { readonly perUnit: number; readonly costs: number },
  most: number,
): BreakEvenPoint {
  const { perUnit, costs } = line;
  const holds = perUnit < 0 ? 'atMost' : 'atLeast';
  if (isNothing(perUnit)) {
    if (isNothing(costs)) return { status: 'noEffect', value: null, holds };
    return { status: costs > 0 ? 'never' : 'always', value: null, holds };
  }
  const isLossFromTheStart = perUnit < 0 && costs > -noise;
  const isGainFromTheStart = perUnit > 0 && costs < noise;
  if (isLossFromTheStart) return { status: 'never', value: null, holds };
  if (isGainFromTheStart) return { status: 'always', value: null, holds };
  const value = costs / perUnit;
  if (value > most) return { status: perUnit > 0 ? 'never' : 'always', value: null, holds };
  return { status: 'number', value, holds };
}

function isNothing(amount: number): boolean {
  return Math.abs(amount) < noise;
}
