import type { AreaKey } from './soem-result';
import type { BreakEven } from './break-even-result';
import type { PayerOrTotal } from './payer';
import type { Unit, UsedInput } from './variable';

/** The result to take apart. */
export type ExplainTarget =
  | { readonly kind: 'net'; readonly payer: PayerOrTotal }
  | { readonly kind: 'year'; readonly payer: PayerOrTotal; readonly year: number }
  | { readonly kind: 'area'; readonly payer: PayerOrTotal; readonly area: AreaKey }
  | { readonly kind: 'perParticipant'; readonly payer: PayerOrTotal }
  | { readonly kind: 'breakEven'; readonly payer: PayerOrTotal };

/** The formula of a step; one sentence each in `src/text`. */
export type FormulaId =
  | 'participants'
  | 'completers'
  | 'netSuccessRate'
  | 'successes'
  | 'priceLevel'
  | 'discountFactor'
  | 'units'
  | 'serviceConsequence'
  | 'consequences'
  | 'costPost'
  | 'costs'
  | 'net'
  | 'perParticipant'
  | 'breakEvenRate'
  | 'breakEvenCost'
  | 'breakEvenParticipants';

/** One step: what is computed, from which inputs and earlier steps, and the figure that comes out, unrounded. */
export interface ExplanationStep {
  readonly formula: FormulaId;
  /** The post, service or year it is about. */
  readonly about?: string;
  readonly inputs: readonly UsedInput[];
  /** Figures of earlier steps, by the formula they came from. */
  readonly from: readonly StepFigure[];
  readonly value: number;
  readonly unit: Unit;
}

export interface StepFigure {
  readonly formula: FormulaId;
  readonly about?: string;
  readonly value: number;
  readonly unit: Unit;
}

/** Steps in the order they are computed; the last one's value is the result asked for. */
export interface Explanation {
  readonly target: ExplainTarget;
  readonly steps: readonly ExplanationStep[];
}

/** *Hvad skal være sandt* for one payer: each input, what it is, and where the result turns. */
export interface MustHold {
  readonly payer: PayerOrTotal;
  readonly net: number;
  readonly breakEven: BreakEven;
  /** What the calculation has now, to be read beside the break-even. */
  readonly now: { readonly successRate: number; readonly cost: number; readonly participants: number };
}
