import type { RangedInput } from '../basis';
import type { Effect, SoemFacts, SoemSettings } from '../facts';
import type { SoemProblem } from '../problem';
import { HIGHEST_DISCOUNT_RATE } from './highest-discount-rate';

/** Success rate, baseline, drop-out and discount rate: their limits, their order and their ranges. */
export function checkEffect({ effect, settings }: SoemFacts): readonly SoemProblem[] {
  const shares = [effect.successRate, effect.baseline, effect.dropOut];
  return [
    ...shares.flatMap(outOfRange),
    ...[...shares, settings.discountRate].flatMap(turned),
    ...belowBaseline(effect),
    ...checkDiscountRate(settings),
  ];
}

function outOfRange(input: RangedInput): readonly SoemProblem[] {
  const found = [input.value, input.low ?? 0, input.high ?? 0].find((share) => !(share >= 0 && share <= 1));
  if (found === undefined) return [];
  return [{ kind: 'rateOutOfRange', severity: 'error', places: [input.place], found, expected: '0–1' }];
}

function turned({ low, value, high, place }: RangedInput): readonly SoemProblem[] {
  if ((low ?? value) <= value && value <= (high ?? value)) return [];
  return [{ kind: 'rangeTurned', severity: 'error', places: [place], found: value }];
}

/** With fewer successes than without the effort every consequence would be turned round. */
function belowBaseline({ successRate, baseline }: Effect): readonly SoemProblem[] {
  if (successRate.value >= baseline.value) return [];
  return [
    {
      kind: 'rateBelowBaseline',
      severity: 'error',
      places: [successRate.place, baseline.place],
      found: successRate.value,
      expected: baseline.value,
    },
  ];
}

function checkDiscountRate({ discountRate }: SoemSettings): readonly SoemProblem[] {
  const { value, low, high, place } = discountRate;
  const found = [value, low ?? 0, high ?? 0].find((rate) => !(rate >= 0 && rate <= HIGHEST_DISCOUNT_RATE));
  if (found === undefined) return [];
  return [
    {
      kind: 'discountRateOutOfRange',
      severity: 'error',
      places: [place],
      found,
      expected: HIGHEST_DISCOUNT_RATE,
    },
  ];
}
