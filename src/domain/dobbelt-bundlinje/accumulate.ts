import { toFifteenDigits } from '../statistics/round-like-excel';

/**
 * Running totals of a series of months, in 15 digits, so that three thirds of 22 hours are 22. From the first month without a figure on there is no total (`null`), for a sum
 * over a gap would look like a figure for the whole period.
 */
export function accumulate(values: readonly (number | null)[]): readonly (number | null)[] {
  let total: number | null = 0;
  return values.map((value) => {
    total = total === null || value === null ? null : total + value;
    return total === null ? null : toFifteenDigits(total);
  });
}
