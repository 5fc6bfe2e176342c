import type { CalendarDate } from '../calendar/calendar-date';
import { compareDates } from '../calendar/compare-dates';

/** The rule in force on a day: the latest that has begun; `null` before the first. The rows may stand in any order. */
export function ruleAt<Rule extends { readonly validFrom: CalendarDate }>(
  rules: readonly Rule[],
  date: CalendarDate,
): Rule | null {
  const begun = rules.filter((rule) => compareDates(rule.validFrom, date) <= 0);
  return begun.sort((a, b) => compareDates(b.validFrom, a.validFrom))[0] ?? null;
}
