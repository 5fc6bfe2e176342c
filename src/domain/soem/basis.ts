/** What kind of knowledge an input rests on (*kildetype*); everything but a standard or an estimate is local data. */
export type SourceType =
  | 'soemStandard'
  | 'estimate'
  | 'actualOutcomes'
  | 'otherDepartments'
  | 'indicators'
  | 'dobbeltBundlinje'
  | 'otherAnalyses';

/** How sure an input is: A own data on this group and effort … E a guess. */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'E';

/** Where an input stands, what it rests on and how sure it is. Every input has one, so that any result can be defended. */
export interface Basis {
  readonly sourceType?: SourceType;
  readonly confidence?: Confidence;
  readonly note?: string;
  /** The cell or row, for people: `SØM – indsats!C7`. Never used to calculate. */
  readonly place: string;
}

/** A single figure with what it rests on. */
export interface Input<Value> extends Basis {
  readonly value: Value;
}

/**
 * How far a figure may lie from its base, as factors of it: 0.9 and 1.2 are ten per cent less and twenty per cent more.
 * `low` ≤ 1 ≤ `high`. *Low* is a smaller amount, whether that is good or bad for the result.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A share (0–1) or rate with the lowest and highest value it may have; without them it is not varied. */
export interface RangedInput extends Input<number> {
  readonly low?: number;
  readonly high?: number;
}
