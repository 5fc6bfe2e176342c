import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { daysBetween } from '../../domain/calendar/date-arithmetic';
import type { Source } from '../../domain/instruments/instrument';
import { costlyCaseRule } from '../../domain/refusion/costly-case-refusion';
import { ruleAt } from '../../domain/refusion/rule-at';
import type { PriceSplit } from '../../domain/refusion/split-price';
import { costlyCaseRules, ladderRules, ownHomeRules, shelterRules } from './refusion';

/** A refusion rule as it is shown beside what it gives. */
export interface RuleUsed {
  readonly validFrom: CalendarDate;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** The dated rules that a price is divided by, the earliest first; none for a fixed split or before there was a rule. */
export function rulesUsed(split: PriceSplit): readonly RuleUsed[] {
  switch (split.kind) {
    case 'fixed':
      return [];
    case 'ladder':
      return one(ruleAt(ladderRules, split.start));
    case 'shelter':
      return duringStay(split.start, split.days);
    case 'ownHome':
      return one(ruleAt(ownHomeRules, split.start));
    case 'costlyCase': {
      const used = costlyCaseRule(costlyCaseRules, split.year);
      return costlyCaseRules
        .filter(({ fromYear }) => fromYear === used?.fromYear)
        .map((rule) => ({ ...rule, validFrom: { year: rule.fromYear, month: 1, day: 1 } }));
    }
  }
}

/** Every day of a stay follows the rule in force on it. */
function duringStay(admission: CalendarDate, days: number): readonly RuleUsed[] {
  const later = shelterRules.filter(({ validFrom }) => {
    const begins = daysBetween(admission, validFrom);
    return begins > 0 && begins < days;
  });
  return [...one(ruleAt(shelterRules, admission)), ...later];
}

function one(rule: RuleUsed | null): readonly RuleUsed[] {
  return rule === null ? [] : [rule];
}
