import type { PayerOrTotal } from './payer';

/**
 * Where a payer's discounted net is 0 when one input alone is changed. `always`: 0 or more whatever it is; `never`:
 * below 0 whatever it is; `noEffect`: the payer has neither costs nor consequences.
 */
export type BreakEvenStatus = 'number' | 'always' | 'never' | 'noEffect';

/** The point, and whether the input must be at least or at most there. `value` is `null` unless the status is `number`. */
export interface BreakEvenPoint {
  readonly status: BreakEvenStatus;
  readonly value: number | null;
  readonly holds: 'atLeast' | 'atMost';
}

/** As shares of those who finish; `value` is gross, `net` is gross less the baseline. */
export interface BreakEvenRate extends BreakEvenPoint {
  readonly net: number | null;
}

/** As discounted kroner over the horizon; `factor` is that as a multiple of the costs entered, `null` without costs. */
export interface BreakEvenCost extends BreakEvenPoint {
  readonly factor: number | null;
}

export interface BreakEven {
  readonly successRate: BreakEvenRate;
  readonly cost: BreakEvenCost;
  /** Planned participants in all, spread over the years as entered, at the costs entered. */
  readonly participants: BreakEvenPoint;
}

export type BreakEvens = Readonly<Record<PayerOrTotal, BreakEven>>;
