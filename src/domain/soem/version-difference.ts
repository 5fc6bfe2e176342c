import type { CalendarDate } from '../calendar/calendar-date';
import type { CommitteeShare } from './facts';
import type { WithTotal } from './payer';
import type { VariableKind } from './variable';

/** What changed between two versions of a calculation, and what each change did to the net and to the line of grants. */
export interface VersionDifference {
  readonly net: Comparison;
  readonly grants: Comparison;
  readonly changes: readonly InputChange[];
}

/** One sum in both versions, discounted kroner. */
export interface Comparison {
  readonly before: WithTotal;
  readonly after: WithTotal;
  /** What no single change explains: after − before − the sum of the effects. */
  readonly interaction: WithTotal;
}

/** One input, with its effect when it alone is changed in the earlier version. */
export interface InputChange {
  readonly input: ChangedInput;
  readonly how: 'added' | 'removed' | 'changed';
  /** The figure itself; `null` where there is none: the input was not there, is blank, or has only details. */
  readonly before: VersionValue | null;
  readonly after: VersionValue | null;
  /** What else is different in its row; empty for a row that is new or gone. */
  readonly details: readonly DetailChange[];
  /** Where it stands now, or stood; blank where the facts do not say. */
  readonly place: string;
  readonly effect: WithTotal;
  /** Effect on the line of grants, which the net leaves out. */
  readonly grants: WithTotal;
}

/** `key` is unique within a comparison; `about` is the post, service, year or item as the sheet spells it. */
export interface ChangedInput {
  readonly kind: ChangeKind;
  readonly about?: string;
  readonly key: string;
}

/** Everything that can be changed in a calculation: also what no figure follows from. */
export type ChangeKind =
  VariableKind | 'text' | 'use' | 'shadowAssessment' | 'knowledge' | 'scenario' | 'checklist';

/** A figure, a choice, a day, or the figures of a row: units by year, prices for kommune, region and stat. */
export type VersionValue = string | number | boolean | CalendarDate | readonly (number | null)[];

/** Something of a row beside its figure. */
export interface DetailChange {
  readonly field: DetailField;
  readonly before: DetailValue | null;
  readonly after: DetailValue | null;
}

export type DetailValue = string | number | boolean | CalendarDate | readonly CommitteeShare[];

export type DetailField =
  | 'sourceType'
  | 'confidence'
  | 'note'
  | 'low'
  | 'high'
  | 'observed'
  | 'actual'
  | 'actualSuccesses'
  | 'priceLevel'
  | 'category'
  | 'committee'
  | 'committees'
  | 'receiver'
  | 'giver'
  | 'area'
  | 'unit'
  | 'groupMean'
  | 'ownMean'
  | 'period'
  | 'n'
  | 'expectedWithSuccess'
  | 'succeedsAnyway'
  | 'judgedBy'
  | 'date'
  | 'kind'
  | 'targetGroup'
  | 'year'
  | 'source'
  | 'successRate'
  | 'dropOut'
  | 'costFactor'
  | 'consequenceFactor'
  | 'priceFactor'
  | 'participantFactor'
  | 'discountRate'
  | 'horizonYears';
