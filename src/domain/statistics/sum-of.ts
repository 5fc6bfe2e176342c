import { toFifteenDigits } from './round-like-excel';

/**
 * Sum that does not depend on the order of its terms: binary addition does, so the smallest are added first. In the 15
 * digits that Excel keeps, so that 0.1 + 0.2 is 0.3.
 */
export function sumOf(values: readonly number[]): number {
  return toFifteenDigits([...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0));
}
