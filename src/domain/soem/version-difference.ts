import type { WithTotal } from './payer';
import type { VariableId } from './variable';

/** What changed between two versions of a calculation, and what each change did to the net. */
export interface VersionDifference {
  readonly before: WithTotal;
  readonly after: WithTotal;
  readonly changes: readonly InputChange[];
  /** What no single change explains: after − before − the sum of the effects. */
  readonly interaction: WithTotal;
}

/** One input, with its effect when it alone is changed in the earlier version. */
export interface InputChange {
  readonly variable: VariableId;
  /** `null`: was not there, or is not there any more. */
  readonly before: VersionValue | null;
  readonly after: VersionValue | null;
  readonly place: string;
  readonly effect: WithTotal;
}

/** A figure, a choice, or the figures of a row: units by year, prices for kommune, region and stat. */
export type VersionValue = string | number | boolean | readonly (number | null)[];
