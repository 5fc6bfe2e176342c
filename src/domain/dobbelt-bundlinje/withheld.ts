import { compareText } from '../collections/compare-text';
import type { LeftOutRow } from './facts';

/** Which figures of a course are withheld because a *fejl* left out a row they would have used. */
export interface Withheld {
  /** Actual hours, and what is computed from them. */
  readonly hours: boolean;
  /** Actual scores, and what is computed from them. */
  readonly goal: boolean;
  /** Expected hours and goals, and what is computed from them. */
  readonly expectations: boolean;
  /** Where the rows stand, each once, in text order. */
  readonly places: readonly string[];
}

/** What the left-out rows of one course withhold. A left-out course row with its id leaves every figure in doubt. */
export function withheldBy(rows: readonly LeftOutRow[]): Withheld {
  const concerns = new Set(rows.map((row) => row.concerns));
  const all = concerns.has('course');
  return {
    hours: all || concerns.has('hours'),
    goal: all || concerns.has('measurement'),
    expectations: all || concerns.has('expectation'),
    places: [...new Set(rows.map((row) => row.place))].sort(compareText),
  };
}
