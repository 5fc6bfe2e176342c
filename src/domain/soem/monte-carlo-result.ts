import type { PayerOrTotal } from './payer';
import type { VariableId } from './variable';

/** A draw of all uncertain inputs at once, many times. The same plan on the same facts gives the same result. */
export interface MonteCarloPlan {
  readonly draws: number;
  /** A whole number. */
  readonly seed: number;
  /** Shares, for instance 0.05, 0.25, 0.5, 0.75, 0.95. */
  readonly quantiles: readonly number[];
}

export interface MonteCarloProgress {
  /** 0–1. */
  readonly done: number;
}

export interface MonteCarloResult {
  readonly plan: MonteCarloPlan;
  readonly byPayer: Readonly<Record<PayerOrTotal, DrawnNet>>;
  readonly firstYear: number;
  /** What was drawn and how. */
  readonly drawn: readonly DrawnVariable[];
}

/** What the draws of one payer's discounted net show. */
export interface DrawnNet {
  readonly mean: number;
  /** Net of the calculation as it stands, for comparison. */
  readonly base: number;
  readonly probabilityPositive: number;
  readonly quantiles: readonly Quantile[];
  /** Quantiles of the cumulative discounted net, year by year; `lines[i]` belongs to `plan.quantiles[i]`. */
  readonly lines: readonly (readonly number[])[];
}

export interface Quantile {
  readonly share: number;
  readonly value: number;
}

export interface DrawnVariable {
  readonly variable: VariableId;
  /** Beta from n where the rate is counted locally, else PERT between lowest, base and highest. */
  readonly distribution: 'beta' | 'pert';
  readonly low: number;
  readonly base: number;
  readonly high: number;
}
