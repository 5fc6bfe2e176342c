import { differenceOf } from '../statistics/difference-of';
import { toFifteenDigits } from '../statistics/round-like-excel';
import type { Scale } from './instrument';

/** `valid`, or why a total cannot be a score of the instrument. */
export type TotalCheck = 'valid' | 'outOfRange' | 'offStep';

/**
 * Whether a total that was typed in can be a score: within min–max, and on the instrument's own grid
 * (WHO-5 0, 4, …, 100; ORS 0.0, 0.1, …, 40.0).
 */
export function checkTotal(scale: Pick<Scale, 'min' | 'max' | 'step'>, total: number): TotalCheck {
  if (!(total >= scale.min && total <= scale.max)) return 'outOfRange';
  // 0.1 has no exact binary form, so the steps are counted in the 15 digits that Excel keeps.
  const steps = toFifteenDigits(differenceOf(total, scale.min) / scale.step);
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? 'valid' : 'offStep';
}
