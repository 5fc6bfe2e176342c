import { sumOf } from '../statistics/sum-of';
import type { CostlyCaseRule } from './refusion-rules';

/** The thresholds of a year: the latest set that has begun, since they are only raised by decree; `null` before the first. */
export function costlyCaseRule(rules: readonly CostlyCaseRule[], year: number): CostlyCaseRule | null {
  const begun = rules.filter((rule) => rule.fromYear <= year);
  return begun.sort((a, b) => b.fromYear - a.fromYear)[0] ?? null;
}

/**
 * What the state pays of one person's costs in one year (§ 176): the part above each threshold, up to the next, times its
 * share. 2,500,000 kr on the 2020 thresholds gives 200,000 + 210,000 + 337,500 = 747,500.
 * @param yearlyCost kroner at the thresholds' price level
 */
export function costlyCaseRefusion(rule: CostlyCaseRule, yearlyCost: number): number {
  return sumOf(
    rule.steps.map(({ above, stateShare }, index) => {
      const next = rule.steps[index + 1]?.above ?? Infinity;
      return stateShare * Math.max(0, Math.min(yearlyCost, next) - above);
    }),
  );
}
