/** What is wrong between rows of a calculation that were each read without fault. Words stand in `src/text`. */
export type SoemProblemKind =
  | 'leftOutRow'
  | 'noParticipants'
  | 'noConsequences'
  | 'noCosts'
  | 'horizonTooShort'
  | 'horizonBeyondEstimates'
  | 'periodTurned'
  | 'yearOutsideHorizon'
  | 'yearOutsidePeriod'
  | 'negativeParticipants'
  | 'rateOutOfRange'
  | 'rateBelowBaseline'
  | 'rangeTurned'
  | 'discountRateOutOfRange'
  | 'priceMissing'
  | 'priceUnused'
  | 'unitMismatch'
  | 'indexMissing'
  | 'indexNotPositive'
  | 'sharesNotOne'
  | 'serviceTwice'
  | 'yearTwice'
  | 'unusualSign'
  | 'negativeAmount'
  | 'successesAboveParticipants'
  | 'courseLongerThanPeriod';

/** `error` withholds totals, names and charts; a `question` counts, but should be looked at. */
export interface SoemProblem {
  readonly kind: SoemProblemKind;
  readonly severity: 'error' | 'question';
  /** The cells or rows it is about, for people; none when a whole table is empty. */
  readonly places: readonly string[];
  /** The service, year, committee … it is about, as the sheet spells it. */
  readonly about?: string;
  /** What was found, and what was expected, where a figure tells more than the kind. */
  readonly found?: number | string;
  readonly expected?: number | string;
}
