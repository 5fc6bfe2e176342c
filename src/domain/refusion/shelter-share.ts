import type { CalendarDate } from '../calendar/calendar-date';
import { addMonths, daysBetween } from '../calendar/date-arithmetic';
import { compareDates } from '../calendar/compare-dates';
import { sumOf } from '../statistics/sum-of';
import type { ShelterRule } from './refusion-rules';

/** A row of days counted from the first of the stay, the last not included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The state's share of one unbroken stay: every day follows the rule in force on it, and the days refunded are counted
 * from the start of each running year, which begins with the admission. Before 1 October 2023 every day is refunded with
 * 50 %, then 120 days, from 1 April 2026 90 days. That days before a change of rule are counted in the year they fall in is
 * our reading; the law's transition was not available.
 * @param days length of the stay, above 0
 */
export function shelterShare(rules: readonly ShelterRule[], admission: CalendarDate, days: number): number {
  const inForce = [...rules].sort((a, b) => compareDates(a.validFrom, b.validFrom));
  const refunded = inForce.flatMap((rule, index) => {
    const next = inForce[index + 1];
    const from = Math.max(0, daysBetween(admission, rule.validFrom));
    const to = Math.min(days, next === undefined ? days : daysBetween(admission, next.validFrom));
    return runningYears(admission, days).map((year) => rule.stateShare * daysUnder(rule, year, { from, to }));
  });
  return sumOf(refunded) / days;
}

/** The days of a running year that fall under a rule and within its limit. */
function daysUnder({ daysPerYear }: ShelterRule, year: Days, inForce: Days): number {
  const lastRefunded = daysPerYear === null ? year.to : Math.min(year.to, year.from + daysPerYear);
  return Math.max(0, Math.min(lastRefunded, inForce.to) - Math.max(year.from, inForce.from));
}

function runningYears(admission: CalendarDate, days: number): readonly Days[] {
  const years: Days[] = [];
  for (let from = 0; from < days; from = years.at(-1)?.to ?? days) {
    const to = daysBetween(admission, addMonths(admission, 12 * (years.length + 1)));
    years.push({ from, to });
  }
  return years;
}
