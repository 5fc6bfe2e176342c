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
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
  readonly place: string;
  readonly effect: WithTotal;
}
