import { sumOf } from '../statistics/sum-of';
import type { ExpectedHours } from './facts';
import { lastMethodMonth, monthsOfPhase, type SupportMethod } from './support-method';

/** Expected hours in single months of a course; a month that is not in it has no estimate, which is not 0. */
export type HoursByMonth = ReadonlyMap<number, number>;

/**
 * Expected hours per month of the course. A month's own entry wins. The hours of a phase are spread evenly over those of
 * its months that have no entry of their own, after the entries are taken from them (never below 0), so that a phase
 * holds the hours that were set aside for it and nothing is counted twice. Several entries for one period add up.
 * Entries outside the method's months, and phases of a method without phases, are not used.
 */
export function spreadExpectedHours(method: SupportMethod, entries: readonly ExpectedHours[]): HoursByMonth {
  const byMonth = hoursBy('month', entries);
  const last = lastMethodMonth(method) ?? Infinity;
  const spread = new Map([...byMonth].filter(([month]) => month >= 1 && month <= last));
  for (const [phase, hours] of hoursBy('phase', entries)) {
    const months = monthsOfPhase(method, phase);
    const open = months.filter((month) => !byMonth.has(month));
    const left = Math.max(0, hours - sumOf(months.map((month) => byMonth.get(month) ?? 0)));
    for (const month of open) spread.set(month, left / open.length);
  }
  return spread;
}

function hoursBy(kind: ExpectedHours['period']['kind'], entries: readonly ExpectedHours[]) {
  const terms = new Map<number, number[]>();
  for (const { period, hours } of entries) {
    if (period.kind === kind) terms.set(period.number, [...(terms.get(period.number) ?? []), hours]);
  }
  return new Map([...terms].map(([number, values]) => [number, sumOf(values)]));
}
