import type { SoemCalculation } from '../../../../commands/soem-view';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { netSuccessRate } from '../../../../domain/soem/success';
import { sumOf } from '../../../../domain/statistics/sum-of';
import { danishPercent } from '../../../../text/danish-format';
import { stepHolds as text } from '../../../../text/pane-soem-steps';
import type { SoemStep } from '../../../session/pages';
import { money } from '../shared/money-words';

/** What a step holds, in one line; nothing as long as so much is missing that nothing can be read. */
export function stepHolds({ calculated }: SoemCalculation, step: SoemStep): string {
  return calculated === undefined ? '' : holdsOf(calculated.facts, step);
}

function holdsOf({ intervention, effect, ...facts }: SoemFacts, step: SoemStep): string {
  const { participants, costs, consequences, prices } = facts;
  switch (step) {
    case 'indsats':
      return `${intervention.name}, ${intervention.firstYear.value}–${intervention.lastYear.value}`;
    case 'deltagere':
      return text.participants(sumOf(participants.map(({ planned }) => planned)), participants.length);
    case 'omkostninger': {
      const paid = costs.filter(({ amount }) => amount !== 0);
      const posts = new Set(paid.map(({ post }) => post));
      return text.costs(money(sumOf(paid.map(({ amount }) => amount))), posts.size);
    }
    case 'effekt':
      return text.rate(danishPercent(effect.successRate.value, 1), danishPercent(netSuccessRate(effect), 1));
    case 'konsekvenser':
      return text.consequences(consequences.length);
    case 'priser':
      return text.prices(prices.length);
  }
}
