import { randomInt } from 'node:crypto';

/** Where `npm test` starts: the same workbooks every time, so that a failure belongs to the change and not to the day. */
const FIXED_SEED = 20261122;

/** A session that somebody asked for may take as long as it takes, in milliseconds. */
export const LONGEST_RUN = 24 * 60 * 60_000;

/**
 * How often a property is tried. `npm test` takes `usual` runs from a fixed seed. `RUNS=5000 npx jest test/random` takes
 * that many from a new seed, which fast-check prints with a counterexample; `SEED=…` repeats one. `dear` properties,
 * through Microsoft's library or with very large workbooks, take that many times fewer.
 */
export function runs(usual: number, dear = 1): { numRuns: number; seed: number } {
  const { RUNS: wanted, SEED: seed } = process.env;
  const numRuns = wanted === undefined ? usual : Math.max(1, Math.round(Number(wanted) / dear));
  if (seed !== undefined) return { numRuns, seed: Number(seed) };
  return { numRuns, seed: wanted === undefined ? FIXED_SEED : randomInt(2 ** 31) };
}
