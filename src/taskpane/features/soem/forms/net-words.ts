import { danishDifference } from '../../../../text/danish-format';
import { netText } from '../../../../text/pane-soem-steps';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { money } from '../shared/money-words';

/** The net now, and with what has been typed. */
export function netWords(before: number | null, after: number | null): string {
  if (after === null) return before === null ? netText.none : netText.lost;
  if (before === null) return netText.first(money(after));
  const change = roundLikeExcel(after, 0) - roundLikeExcel(before, 0);
  if (change === 0) return netText.now(money(before));
  return netText.change(money(before), money(after), danishDifference(change, 0));
}
