import { differenceOf } from '../statistics/difference-of';
import type { Scale } from './instrument';

/**
 * Progress from one score to another, in meaningful changes of the instrument; positive is better, so for an
 * instrument where low is good the direction is turned. 1 means: just enough to mean something.
 */
export function measureProgress(
  scale: Pick<Scale, 'betterIs' | 'meaningfulChange'>,
  from: number,
  to: number,
): number {
  const gained = scale.betterIs === 'high' ? differenceOf(to, from) : differenceOf(from, to);
  return gained / scale.meaningfulChange;
}

/** Whether one score is better than another by the instrument's own direction; equal scores are not. */
export function isBetterScore(scale: Pick<Scale, 'betterIs'>, score: number, than: number): boolean {
  return scale.betterIs === 'high' ? score > than : score < than;
}
