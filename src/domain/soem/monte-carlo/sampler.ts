import { randomBeta } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { DrawnVariable } from '../monte-carlo-result';
import type { UncertainInput } from '../sensitivity/uncertain-input';

/** Gives the next value of one input. */
export type Sampler = () => number;

/** How strongly the base pulls in a PERT distribution; 4 is the usual weight. */
const PERT_WEIGHT = 4;

/** Numbers from 0 up to, not including, 1, that a seed (a whole number) decides alone. */
export function seededSource(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * A rate counted on n own participants is drawn from the beta distribution that the count leaves (successes + ½, failures
 * + ½: Jeffreys' prior); anything else from PERT between lowest, base and highest, a beta distribution stretched over
 * the range with its peak at the base.
 */
export function samplerOf(input: UncertainInput, source: () => number): Sampler {
  const { low, base, high, n } = input;
  const beta = randomBeta.source(source);
  if (n !== undefined) return beta(base * n + 0.5, (1 - base) * n + 0.5);
  const width = high - low;
  const draw = beta(1 + (PERT_WEIGHT * (base - low)) / width, 1 + (PERT_WEIGHT * (high - base)) / width);
  return () => low + width * draw();
}

/** What is drawn and how, for the result. */
export function drawnVariable({ id, low, base, high, n }: UncertainInput): DrawnVariable {
  return { variable: id, distribution: n === undefined ? 'pert' : 'beta', low, base, high };
}
