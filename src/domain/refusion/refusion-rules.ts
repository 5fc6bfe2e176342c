import type { CalendarDate } from '../calendar/calendar-date';

// What the state pays back to the kommune, as dated data. The catalogue holds the figures with their sources; the rules
// are handed them. Shares are 0–1.

/** Falling share by week on benefits: kontanthjælp and most other income transfers. */
export interface LadderRule {
  readonly validFrom: CalendarDate;
  /** In rising order; the last step has no end. */
  readonly steps: readonly { readonly throughWeek: number | null; readonly stateShare: number }[];
}

/** Stays at a shelter (§ 110). */
export interface ShelterRule {
  readonly validFrom: CalendarDate;
  readonly stateShare: number;
  /** Days refunded in each running year from the first admission; `null` is every day. */
  readonly daysPerYear: number | null;
}

/** Support in the own home after a shelter (§ 85 a). */
export interface OwnHomeRule {
  readonly validFrom: CalendarDate;
  readonly stateShare: number;
  readonly months: number;
}

/** Costly single cases (§ 176): the part of a year's costs above each threshold is refunded with its share. */
export interface CostlyCaseRule {
  readonly fromYear: number;
  /** In rising order; each holds up to the next. */
  readonly steps: readonly { readonly above: number; readonly stateShare: number }[];
}

export interface RefusionRules {
  readonly ladder: readonly LadderRule[];
  readonly shelter: readonly ShelterRule[];
  readonly ownHome: readonly OwnHomeRule[];
  readonly costlyCases: readonly CostlyCaseRule[];
}
