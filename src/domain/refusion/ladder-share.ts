import { sumOf } from '../statistics/sum-of';
import type { LadderRule } from './refusion-rules';

/**
 * The state's share of so many weeks on benefits, after `weeksBefore` weeks already spent on the ladder. From 2016: 80 % of
 * weeks 1–4, 40 % of 5–26, 30 % of 27–52, 20 % after; a first whole year is 19.8 / 52 = 38.08 %.
 * @param weeks more than 0; parts of a week count as parts
 */
export function ladderShare(rule: LadderRule, weeks: number, weeksBefore = 0): number {
  const end = weeksBefore + weeks;
  const parts = rule.steps.map(({ throughWeek, stateShare }, index) => {
    const from = rule.steps[index - 1]?.throughWeek ?? 0;
    const inStep = Math.min(end, throughWeek ?? end) - Math.max(weeksBefore, from);
    return Math.max(0, inStep) * stateShare;
  });
  return sumOf(parts) / weeks;
}
