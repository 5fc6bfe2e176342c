import { toFifteenDigits } from './round-like-excel';

/** `a − b` in the 15 digits that Excel keeps of a figure, so that 15.1 − 20.1 is −5. */
export function differenceOf(a: number, b: number): number {
  return toFifteenDigits(a - b);
}
