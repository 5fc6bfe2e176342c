import type { SourceType } from './basis';
import type { WithTotal } from './payer';

/** Planned against realised in one year; `null` where nothing is registered. Costs are positive kroner at the price level. */
export interface RealisedYear {
  readonly year: number;
  readonly participants: Pair;
  readonly successes: Pair;
  readonly costs: Pair;
  /** Discounted net of the whole calculation in that year, with what is registered in place of what was planned. */
  readonly net: { readonly planned: WithTotal; readonly realised: WithTotal };
}

export interface Pair {
  readonly planned: number;
  readonly realised: number | null;
}

/** One group of inputs in the table of local data (report 5.1), with how many rest on each kind of source. */
export interface LocalDataRow {
  readonly group: 'successRate' | 'participants' | 'costs' | 'consequences' | 'prices';
  readonly counts: Readonly<Record<SourceType | 'unknown', number>>;
  /** Whether any input of the group is local: neither standard, estimate nor unknown. */
  readonly local: boolean;
}

export type ChecklistPoint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** `done`: the data show it; `ticked`: a person has; `open`: neither, with the reason where the data tell. */
export interface ChecklistItem {
  readonly point: ChecklistPoint;
  readonly status: 'done' | 'ticked' | 'open';
  readonly missing: readonly ChecklistGap[];
}

export type ChecklistGap =
  | 'name'
  | 'description'
  | 'targetGroup'
  | 'matchUnanswered'
  | 'successMeasure'
  | 'participants'
  | 'courseMonths'
  | 'costs'
  | 'forgottenPosts'
  | 'successRateSource'
  | 'baselineSource'
  | 'consequenceSource'
  | 'priceSource'
  | 'committeeShares'
  | 'ranges'
  | 'byHandOnly'
  | 'responsible'
  | 'date';

/** Whether SØM fits, and what else does. */
export interface FitCheck {
  readonly fits: 'yes' | 'withCare' | 'no';
  readonly concerns: readonly FitConcern[];
  readonly alternatives: readonly FitAlternative[];
}

export type FitConcern =
  'targetGroupDiffers' | 'targetGroupPartly' | 'prevention' | 'fewParticipants' | 'unanswered';

export type FitAlternative =
  'ownEstimates' | 'costAnalysis' | 'costEffectiveness' | 'dobbeltBundlinje' | 'scenarios' | 'breakEvenOnly';

/** Own use against the SØM group's, before the intervention. */
export interface UseRatio {
  readonly service: string;
  readonly unit: string;
  readonly groupMean: number | null;
  readonly ownMean: number | null;
  readonly n: number | null;
  /** own / group; `null` when either is missing or the group's is 0. */
  readonly ratio: number | null;
  readonly place: string;
}

/** What the shadow assessments suggest, to be accepted one by one. */
export interface ShadowProposal {
  /** Share who would have succeeded anyway, of those judged. */
  readonly baseline: { readonly share: number; readonly n: number } | null;
  readonly consequences: readonly ProposedConsequence[];
}

export interface ProposedConsequence {
  readonly service: string;
  readonly unit: string;
  /** Mean of use with success − use without, units a year. */
  readonly unitsPerYear: number;
  readonly n: number;
  readonly places: readonly string[];
}
