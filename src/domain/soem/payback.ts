import type { Payback } from './soem-result';

/** Less than this is binary noise, not money (kroner). */
const noise = 1e-6;

/**
 * Payback: the first year from which the cumulative discounted net is 0 or more in every later year of the horizon, so that
 * a late cost that turns the sum again is not overlooked. Not documented as an output of the official tool.
 * @param cumulative by year, from the first
 */
export function paybackOf(years: readonly number[], cumulative: readonly number[]): Payback {
  if (cumulative.every((amount) => Math.abs(amount) < noise)) return { status: 'noEffect', year: null };
  const lastBelow = cumulative.findLastIndex((amount) => amount <= -noise);
  const year = years[lastBelow + 1];
  return year === undefined ? { status: 'never', year: null } : { status: 'year', year };
}
