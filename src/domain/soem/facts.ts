import type { CalendarDate } from '../calendar/calendar-date';
import type { Basis, Input, Range, RangedInput } from './basis';
import type { ByPayer, Payer } from './payer';

// Everything one SØM calculation uses, as plain data. Amounts are kroner, shares are 0–1, years are calendar years.

/** One calculation (*Beregning*) of the workbook. */
export interface SoemFacts {
  /** The name in the column *Beregning*. */
  readonly calculation: string;
  readonly intervention: Intervention;
  readonly settings: SoemSettings;
  readonly effect: Effect;
  readonly participants: readonly ParticipantRow[];
  readonly costs: readonly CostRow[];
  readonly grants: readonly GrantRow[];
  readonly consequences: readonly ConsequenceRow[];
  readonly prices: readonly PriceRow[];
  readonly priceIndex: readonly PriceIndexRow[];
  readonly use: readonly UseRow[];
  readonly shadowAssessments: readonly ShadowAssessmentRow[];
  readonly knowledge: readonly KnowledgeRow[];
  readonly scenarios: readonly SavedScenario[];
  /** Points of the checklist that a person has ticked, by number 1–12. */
  readonly tickedByHand: readonly number[];
  readonly leftOut: readonly LeftOutSoemRow[];
}

/** What is done and for whom: texts for the summary, and the period. */
export interface Intervention {
  readonly name: string;
  readonly description?: string;
  readonly firstYear: Input<number>;
  readonly lastYear: Input<number>;
  /** Length of one course in months (*varighed*): printed and checked, never calculated with. */
  readonly courseMonths?: Input<number>;
  readonly targetGroup: Input<string>;
  readonly successMeasure: Input<string>;
  readonly purpose?: Input<'treatment' | 'prevention'>;
  /** Whether the own target group and success measure match the SØM group's. */
  readonly matchesSoemGroup?: Input<'yes' | 'partly' | 'no'>;
  /** Who stands behind the figures. */
  readonly responsible?: Input<string>;
  readonly date?: Input<CalendarDate>;
}

/** The visible settings; the catalogue has the defaults and why. */
export interface SoemSettings {
  /** Calendar years from the first year of the period, the same last year for every cohort; at least 1. */
  readonly horizonYears: Input<number>;
  /** The year whose prices every amount is converted to. */
  readonly priceLevel: Input<number>;
  /** Real rate a year, 0.035 = 3.5 %. */
  readonly discountRate: RangedInput;
  /** The year whose discount factor is 1. */
  readonly baseYear: Input<number>;
  /** Whether costs and grants are discounted as the consequences are. */
  readonly discountCosts: Input<boolean>;
  /** 1: *År 1* of a consequence is the year a participant finishes; 0: the year after. */
  readonly offset: Input<0 | 1>;
  readonly divisor: Input<Divisor>;
  /** Ranges for rows without their own, and the horizons to try. */
  readonly ranges: SensitivityRanges;
}

/** What a result per participant is divided by. */
export type Divisor = 'planned' | 'completers' | 'discounted';

export interface SensitivityRanges {
  readonly costs: Range;
  readonly consequences: Range;
  readonly prices: Range;
  /** Horizons in years; not part of the Monte Carlo draws. */
  readonly horizonYears?: { readonly low: number; readonly high: number };
}

/** How many reach the success measure; all shares 0–1. */
export interface Effect {
  /** Gross: of those who finish. With `observed` it is local, and its uncertainty follows from n. */
  readonly successRate: RangedInput & { readonly observed?: { readonly n: number } };
  /** Would have reached it anyway; 0 when the rate is entered net. */
  readonly baseline: RangedInput;
  /** Of those who start. Dropouts cost, but never succeed. */
  readonly dropOut: RangedInput;
}

/** Participants by the year they finish; decimals are allowed. */
export interface ParticipantRow extends Basis {
  readonly year: number;
  readonly planned: number;
  readonly actual?: number;
  /** How many of the actual participants reached the success measure (gross). */
  readonly actualSuccesses?: number;
}

export type CostCategory = 'preparation' | 'training' | 'operation' | 'equipment' | 'followUp' | 'other';

/** One amount of one post in one year. Negative is a cost saved by the intervention replacing something. */
export interface CostRow extends Basis {
  readonly post: string;
  readonly category: CostCategory;
  readonly year: number;
  readonly amount: number;
  readonly actual?: number;
  readonly payer: Payer;
  readonly priceLevel: number;
  /** The kommune's committee that pays; without it the cost is *ikke fordelt*. */
  readonly committee?: string;
  readonly range?: Range;
}

/** Money from outside the payer's own budget: an extra line, never subtracted from the costs. */
export interface GrantRow extends Basis {
  readonly name: string;
  readonly year: number;
  readonly amount: number;
  readonly priceLevel: number;
  /** Whose result it improves. */
  readonly receiver: Payer;
  /** Whose result it burdens; `other` is outside kommune, region and stat, for instance a foundation. */
  readonly giver: Payer | 'other';
}

/** Use with success − use without, of one service, per successful participant: less use is negative. */
export interface ConsequenceRow extends Basis {
  readonly service: string;
  /** *Hovedområde* as the list of the workbook spells it. */
  readonly area: string;
  readonly unit: string;
  /** Units in *År 1*, *År 2* …; `null` is *intet sikkert skøn* and counts as 0. */
  readonly years: readonly (number | null)[];
  /** All years of the row together. */
  readonly range?: Range;
}

/** What one unit of a service costs each payer, net of refusion. */
export interface PriceRow extends Basis {
  readonly service: string;
  readonly unit: string;
  readonly amounts: ByPayer;
  readonly priceLevel: number;
  readonly range?: Range;
  /** How the kommune's part falls on its committees (*udvalg*); shares add to 1, empty is *ikke fordelt*. */
  readonly committees: readonly CommitteeShare[];
}

export interface CommitteeShare {
  readonly committee: string;
  readonly share: number;
}

/** Net price index of one year (*nettoprisindeks*), in whatever base all rows share. */
export interface PriceIndexRow extends Basis {
  readonly year: number;
  readonly index: number;
}

/** Use before the intervention: the SØM group's mean in year 0 against the own group's. */
export interface UseRow extends Basis {
  readonly service: string;
  readonly unit: string;
  readonly groupMean?: number;
  readonly ownMean?: number;
  /** When the own mean was counted, in words: `2017-2019`. */
  readonly period?: string;
  /** Own citizens counted. */
  readonly n?: number;
}

/** *Skyggevisitation*: what one citizen, without identity, would have got without the intervention. */
export interface ShadowAssessmentRow extends Basis {
  /** A number within the sheet, never a citizen id. */
  readonly number: number;
  readonly service: string;
  readonly unit: string;
  /** Units a year expected without the intervention. */
  readonly expectedWithout: number;
  /** Units a year expected, or seen, when the citizen succeeds; without it the row only describes. */
  readonly expectedWithSuccess?: number;
  /** Whether the citizen would have reached the success measure anyway. */
  readonly succeedsAnyway?: boolean;
  readonly judgedBy?: string;
  readonly date?: CalendarDate;
}

/** A figure to draw on, from the catalogue or the user's own extract; never calculated with until it is copied. */
export interface KnowledgeRow extends Basis {
  readonly kind: 'price' | 'consequence' | 'use' | 'cost' | 'effect';
  readonly item: string;
  readonly targetGroup?: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
}

/** A named what-if of the user's; what it does not name stays as it is. Factors multiply, the rest replaces. */
export interface SavedScenario extends Basis {
  readonly name: string;
  readonly successRate?: number;
  readonly dropOut?: number;
  readonly costFactor?: number;
  readonly consequenceFactor?: number;
  readonly priceFactor?: number;
  readonly participantFactor?: number;
  readonly discountRate?: number;
  readonly horizonYears?: number;
}

/** The table or field that a row, left out by a *fejl*, would have filled. */
export type SoemConcern =
  | 'settings'
  | 'effect'
  | 'participants'
  | 'costs'
  | 'grants'
  | 'consequences'
  | 'prices'
  | 'priceIndex'
  | 'other';

/** A row that a *fejl* left out. Anything but `other` withholds totals, names and charts. */
export interface LeftOutSoemRow {
  readonly concerns: SoemConcern;
  /** Where it stands, for people: `SØM – priser!D9`. */
  readonly place: string;
}
