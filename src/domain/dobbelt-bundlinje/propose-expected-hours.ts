import { roundLikeExcel } from '../statistics/round-like-excel';
import type { ExpectedHours } from './facts';
import { lastMethodMonth, type SupportMethod } from './support-method';

/** What a proposal of expected hours is worked out from; the catalogue has the default figures and their sources. */
export interface ProposalInput {
  readonly method: SupportMethod;
  /** Hours a full-time worker has for citizens in a year, after leave, illness and meetings. */
  readonly effectiveHoursPerYear: number;
  /** Citizens per full-time worker. */
  readonly caseload: number;
  /** Share of the hours that falls in each phase (0–1, adding up to 1); used for a method with phases. */
  readonly phaseProfile: readonly number[];
  /** How many months to propose for a method without phases. */
  readonly months: number;
}

/** Proposed hours for one phase or month. */
export type ProposedHours = Pick<ExpectedHours, 'period' | 'hours'>;

/**
 * A first proposal, to be replaced by the municipality's own experience: hours per citizen-month =
 * effective hours / 12 / caseload. With phases: that × the months of the method, divided by the profile and each phase
 * rounded to whole hours (CTI 1,450 h, caseload 10, 50/30/20 % gives 54, 33, 22). Without: the same hours every month,
 * rounded to one decimal (caseload 8 gives 15.1). A caseload that is not above 0 gives no proposal.
 */
export function proposeExpectedHours(input: ProposalInput): readonly ProposedHours[] {
  if (!(input.caseload > 0)) return [];
  const perMonth = input.effectiveHoursPerYear / 12 / input.caseload;
  const months = lastMethodMonth(input.method);
  if (months === null) {
    const hours = roundLikeExcel(perMonth, 1);
    return Array.from({ length: input.months }, (_, index) => proposed('month', index + 1, hours));
  }
  return input.phaseProfile.map((share, index) =>
    proposed('phase', index + 1, roundLikeExcel(perMonth * months * share)),
  );
}

function proposed(kind: ExpectedHours['period']['kind'], number: number, hours: number): ProposedHours {
  return { period: { kind, number }, hours };
}
