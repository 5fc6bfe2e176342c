import type { BreakEvens } from './break-even-result';
import type { SoemProblem } from './problem';
import type { Divisor, SoemFacts } from './facts';
import type { Payer, WithTotal } from './payer';

// Results of one SØM calculation, as plain data. A gain is positive, a cost negative. Kroner at the chosen price level,
// never rounded: that is for whoever publishes them.

/** Totals, or the faults that withhold them. */
export type SoemOutcome =
  | { readonly status: 'calculated'; readonly result: SoemResult; readonly questions: readonly SoemProblem[] }
  | {
      readonly status: 'withheld';
      readonly errors: readonly SoemProblem[];
      readonly questions: readonly SoemProblem[];
    };

export interface SoemResult {
  readonly calculation: string;
  readonly settings: SoemFacts['settings'];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Net result at the chosen rate: what is published as the total. */
  readonly discounted: Amounts;
  readonly undiscounted: Amounts;
  /** The discounted net with grants added: an extra line. */
  readonly netOfGrants: WithTotal;
  readonly grants: WithTotal;
  /** Every hovedområde in the order of the rows, then the costs. Sums to the total. */
  readonly byArea: readonly AreaResult[];
  readonly byService: readonly ServiceResult[];
  readonly byYear: readonly YearResult[];
  /** Hovedområde × payer × year, discounted and not. Sums to the total. */
  readonly matrix: readonly MatrixRow[];
  /** Committees of the kommune; sums to the kommune's net. */
  readonly byCommittee: readonly CommitteeResult[];
  readonly participants: ParticipantFigures;
  readonly perParticipant: PerParticipant;
  readonly payback: Readonly<Record<keyof WithTotal, Payback>>;
  readonly breakEven: BreakEvens;
}

/** Costs (negative), consequences and their sum. */
export interface Amounts {
  readonly net: WithTotal;
  readonly costs: WithTotal;
  readonly consequences: WithTotal;
}

/** What a line of the result is about; the costs are a line of their own. */
export type AreaKey =
  { readonly kind: 'area'; readonly area: string } | { readonly kind: 'costs'; readonly area: null };

export type AreaResult = AreaKey & {
  readonly net: WithTotal;
  readonly netUndiscounted: WithTotal;
  /** `null` when the divisor is 0. */
  readonly perParticipant: number | null;
};

export interface ServiceResult {
  readonly service: string;
  readonly area: string;
  readonly net: WithTotal;
  readonly netUndiscounted: WithTotal;
  /** Units more (positive) or fewer used over the horizon, by all participants. */
  readonly units: number;
}

export interface YearResult {
  readonly year: number;
  readonly discountFactor: number;
  readonly discounted: Amounts;
  readonly undiscounted: Amounts;
  /** Sum of the net to and with this year. */
  readonly cumulative: WithTotal;
  readonly cumulativeUndiscounted: WithTotal;
}

export type MatrixRow = AreaKey & {
  readonly payer: Payer;
  /** From the first year of the horizon. */
  readonly discounted: readonly number[];
  readonly undiscounted: readonly number[];
};

export interface CommitteeResult {
  /** `null`: not divided on committees. */
  readonly committee: string | null;
  readonly costs: number;
  readonly consequences: number;
  readonly net: number;
}

export interface ParticipantFigures {
  readonly planned: number;
  readonly completers: number;
  /** Planned participants, each year times its discount factor. */
  readonly discounted: number;
  /** Completers × net success rate. */
  readonly successes: number;
  readonly grossSuccessRate: number;
  readonly netSuccessRate: number;
}

export interface PerParticipant {
  readonly divisor: Divisor;
  readonly participants: number;
  /** Discounted net divided by `participants`; `null` when that is 0. */
  readonly net: WithTotal | null;
}

/** The year from which the cumulative discounted net is 0 or more and stays so. */
export type Payback =
  | { readonly status: 'year'; readonly year: number }
  | { readonly status: 'never'; readonly year: null }
  | { readonly status: 'noEffect'; readonly year: null };
