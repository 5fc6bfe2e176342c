import type { CalendarDate } from '../calendar/calendar-date';
import type { ByPayer } from '../soem/payer';
import { differenceOf } from '../statistics/difference-of';
import { toFifteenDigits } from '../statistics/round-like-excel';
import { costlyCaseRefusion, costlyCaseRule } from './costly-case-refusion';
import { ladderShare } from './ladder-share';
import { ownHomeShare } from './own-home-share';
import type { RefusionRules } from './refusion-rules';
import { ruleAt } from './rule-at';
import { shelterShare } from './shelter-share';

/** How a gross price is divided: by a fixed split, as the official tool does, or by the rule for one course. */
export type PriceSplit =
  | { readonly kind: 'fixed'; readonly shares: ByPayer }
  | {
      readonly kind: 'ladder';
      readonly start: CalendarDate;
      readonly weeks: number;
      readonly weeksBefore: number;
    }
  | { readonly kind: 'shelter'; readonly start: CalendarDate; readonly days: number }
  | { readonly kind: 'ownHome'; readonly start: CalendarDate; readonly months: number }
  | { readonly kind: 'costlyCase'; readonly year: number; readonly unitsPerYear: number };

/**
 * Gross price per unit → what each payer bears of it. The state's share follows from length and start of the course; the
 * rest is the kommune's. `null` when no rule was in force then, or the length is not above 0. A proposal for the price
 * table: nothing is calculated with it until it stands there.
 * @param gross kroner per unit before refusion
 */
export function splitPrice(gross: number, split: PriceSplit, rules: RefusionRules): ByPayer | null {
  if (split.kind === 'fixed') {
    const { kommune, region, stat } = split.shares;
    return { kommune: gross * kommune, region: gross * region, stat: gross * stat };
  }
  const share = stateShareOf(gross, split, rules);
  if (share === null || !Number.isFinite(share)) return null;
  const stat = toFifteenDigits(gross * share);
  return { kommune: differenceOf(gross, stat), region: 0, stat };
}

function stateShareOf(
  gross: number,
  split: Exclude<PriceSplit, { readonly kind: 'fixed' }>,
  rules: RefusionRules,
): number | null {
  switch (split.kind) {
    case 'ladder': {
      const rule = ruleAt(rules.ladder, split.start);
      return rule === null || split.weeks <= 0 ? null : ladderShare(rule, split.weeks, split.weeksBefore);
    }
    case 'shelter':
      if (ruleAt(rules.shelter, split.start) === null || split.days <= 0) return null;
      return shelterShare(rules.shelter, split.start, split.days);
    case 'ownHome': {
      const rule = ruleAt(rules.ownHome, split.start);
      return rule === null || split.months <= 0 ? null : ownHomeShare(rule, split.months);
    }
    case 'costlyCase': {
      const rule = costlyCaseRule(rules.costlyCases, split.year);
      const yearly = gross * split.unitsPerYear;
      return rule === null || yearly <= 0 ? null : costlyCaseRefusion(rule, yearly) / yearly;
    }
  }
}
