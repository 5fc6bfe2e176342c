import type { OwnHomeRule } from './refusion-rules';

/**
 * The state's share of support in the own home after a shelter (§ 85 a): 50 % for up to two years, so a course of three
 * years has 33.33 %.
 * @param months length of the support, above 0
 */
export function ownHomeShare(rule: OwnHomeRule, months: number): number {
  return (rule.stateShare * Math.min(months, rule.months)) / months;
}
