import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { daysBetween } from '../../domain/calendar/date-arithmetic';
import type { Source } from '../../domain/instruments/instrument';
import { costlyCaseRule } from '../../domain/refusion/costly-case-refusion';
import type {
  CostlyCaseRule,
  LadderRule,
  OwnHomeRule,
  ShelterRule,
} from '../../domain/refusion/refusion-rules';
import { ruleAt } from '../../domain/refusion/rule-at';
import type { PriceSplit } from '../../domain/refusion/split-price';
import { costlyCaseRules, ladderRules, ownHomeRules, shelterRules } from './refusion';

/** What a rule says, by kind. */
export type RuleTerms =
  | ({ readonly kind: 'ladder' } & Pick<LadderRule, 'steps'>)
  | ({ readonly kind: 'shelter' } & Pick<ShelterRule, 'stateShare' | 'daysPerYear'>)
  | ({ readonly kind: 'ownHome' } & Pick<OwnHomeRule, 'stateShare' | 'months'>)
  | ({ readonly kind: 'costlyCase' } & Pick<CostlyCaseRule, 'steps'>);

/** A refusion rule as it is shown beside what it gives. */
export interface RuleUsed {
  readonly terms: RuleTerms;
  readonly validFrom: CalendarDate;
  readonly note: string;
  readonly sources: readonly Source[];
}

type Dated = Omit<RuleUsed, 'terms'>;

/** The dated rules that a price is divided by, the earliest first; none for a fixed split or before there was a rule. */
export function rulesUsed(split: PriceSplit): readonly RuleUsed[] {
  const { kind } = split;
  switch (kind) {
    case 'fixed':
      return [];
    case 'ladder':
      return one(ruleAt(ladderRules, split.start)).map((rule) => used(rule, { kind, steps: rule.steps }));
    case 'shelter':
      return duringStay(split.start, split.days).map((rule) => {
        const { stateShare, daysPerYear } = rule;
        return used(rule, { kind, stateShare, daysPerYear });
      });
    case 'ownHome':
      return one(ruleAt(ownHomeRules, split.start)).map((rule) => {
        const { stateShare, months } = rule;
        return used(rule, { kind, stateShare, months });
      });
    case 'costlyCase': {
      const year = costlyCaseRule(costlyCaseRules, split.year)?.fromYear;
      return costlyCaseRules
        .filter(({ fromYear }) => fromYear === year)
        .map((rule) => {
          const validFrom = { year: rule.fromYear, month: 1, day: 1 };
          return used({ ...rule, validFrom }, { kind, steps: rule.steps });
        });
    }
  }
}

/** Every day of a stay follows the rule in force on it. */
function duringStay(admission: CalendarDate, days: number) {
  const later = shelterRules.filter(({ validFrom }) => {
    const begins = daysBetween(admission, validFrom);
    return begins > 0 && begins < days;
  });
  return [...one(ruleAt(shelterRules, admission)), ...later];
}

function one<Rule>(rule: Rule | null): readonly Rule[] {
  return rule === null ? [] : [rule];
}

function used({ validFrom, note, sources }: Dated, terms: RuleTerms): RuleUsed {
  return { terms, validFrom, note, sources };
}
