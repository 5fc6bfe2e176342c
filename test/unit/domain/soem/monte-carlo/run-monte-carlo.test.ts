import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import type { MonteCarloPlan, MonteCarloResult } from '../../../../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../../../../src/domain/soem/monte-carlo/run-monte-carlo';
import { payersAndTotal } from '../../../../../src/domain/soem/payer';
import { anySoemFacts } from '../arbitrary-facts';
import { timingCase } from '../some-calculation';

const plan: MonteCarloPlan = { draws: 4000, seed: 2026, quantiles: [0.05, 0.5, 0.95] };

function run(facts: SoemFacts, how: MonteCarloPlan = plan): MonteCarloResult {
  const steps = runMonteCarlo(facts, how);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const withRate = (change: Partial<SoemFacts['effect']['successRate']>): SoemFacts => ({
  ...timingCase,
  effect: { ...timingCase.effect, successRate: { ...timingCase.effect.successRate, ...change } },
});

const fixed = { low: 1, high: 1 };
const onlyTheRate = (facts: SoemFacts): SoemFacts => ({
  ...facts,
  settings: { ...facts.settings, ranges: { costs: fixed, consequences: fixed, prices: fixed } },
});

describe('runMonteCarlo', () => {
  test('the same seed gives the same figures, whatever the order of the rows; another seed does not', () => {
    const turned: SoemFacts = { ...timingCase, costs: [...timingCase.costs].reverse() };
    expect(run(timingCase)).toEqual(run(timingCase));
    expect(run(turned).byPayer).toEqual(run(timingCase).byPayer);
    expect(run(timingCase, { ...plan, seed: 1 }).byPayer.total.mean).not.toBe(
      run(timingCase).byPayer.total.mean,
    );
  });

  test('these are the figures of seed 2026, to the krone, in Node and in Chromium alike', () => {
    const { total, kommune } = run(timingCase).byPayer;
    const figures = [...total.quantiles, ...kommune.quantiles].map(({ value }) => Math.round(value));
    expect(figures).toEqual([860_616, 1_042_357, 1_235_842, 391_116, 503_003, 622_301]);
  });

  test('figures are given to the øre, so that the last bit of a logarithm does not show', () => {
    const { mean, quantiles, lines } = run(timingCase).byPayer.kommune;
    for (const figure of [mean, ...quantiles.map(({ value }) => value), ...lines.flat()]) {
      expect(figure).toBe(Math.round(figure * 100) / 100);
    }
  });

  test('without ranges every draw is the calculation as it stands', () => {
    const { byPayer, drawn } = run(onlyTheRate(timingCase), { ...plan, draws: 10 });
    expect(drawn).toEqual([]);
    expect(byPayer.total).toEqual({
      mean: 1_050_000,
      base: 1_050_000,
      probabilityPositive: 1,
      quantiles: plan.quantiles.map((share) => ({ share, value: 1_050_000 })),
      lines: plan.quantiles.map(() => [
        -50_000, -50_000, 0, 150_000, 300_000, 450_000, 600_000, 750_000, 900_000, 1_050_000,
      ]),
    });
    expect(byPayer.region.probabilityPositive).toBe(0);
  });

  test('PERT has the mean (low + 4 × base + high) / 6 and stays inside the range', () => {
    const { byPayer, drawn } = run(onlyTheRate(withRate({ low: 0.2, high: 0.6 })), {
      draws: 20_000,
      seed: 7,
      quantiles: [0, 1],
    });
    // Net of the kommune is 1,620,000 × rate − 300,000.
    const rateMean = (0.2 + 4 * 0.5 + 0.6) / 6;
    const { kommune } = byPayer;
    expect(Math.abs((kommune.mean + 300_000) / 1_620_000 - rateMean)).toBeLessThan(0.003);
    expect(kommune.quantiles[0]?.value).toBeGreaterThanOrEqual(1_620_000 * 0.2 - 300_000);
    expect(kommune.quantiles[1]?.value).toBeLessThanOrEqual(1_620_000 * 0.6 - 300_000);
    expect(drawn).toEqual([
      {
        variable: { kind: 'successRate', key: 'successRate' },
        distribution: 'pert',
        low: 0.2,
        base: 0.5,
        high: 0.6,
      },
    ]);
  });

  test('a rate counted on ten participants is drawn from beta and spreads as ten participants do', () => {
    const { byPayer, drawn } = run(onlyTheRate(withRate({ observed: { n: 10 } })), {
      draws: 20_000,
      seed: 7,
      quantiles: [0.025, 0.975],
    });
    const [low, high] = byPayer.kommune.quantiles.map(({ value }) => (value + 300_000) / 1_620_000);
    expect(drawn[0]?.distribution).toBe('beta');
    // Beta(5.5, 5.5): 2.5 and 97.5 per cent are 0.2238 and 0.7762 (Jeffreys' interval for 5 of 10).
    expect(Math.abs((low ?? 0) - 0.2238)).toBeLessThan(0.01);
    expect(Math.abs((high ?? 0) - 0.7762)).toBeLessThan(0.01);
  });

  test('the probability of a gain is the share of draws above 0', () => {
    // The kommune gains above a rate of 18.52 %; PERT(0.1, 0.1, 0.4) lies above it in about 43 % of the draws.
    const { byPayer } = run(onlyTheRate(withRate({ low: 0.1, value: 0.1, high: 0.4 })), {
      ...plan,
      draws: 20_000,
    });
    const above = 1 - (300_000 / 1_620_000 - 0.1) / 0.3;
    // PERT with its peak at the low end is Beta(1, 5): the share above x is (1 − x)^5.
    expect(Math.abs(byPayer.kommune.probabilityPositive - above ** 5)).toBeLessThan(0.012);
    expect(byPayer.stat.probabilityPositive).toBe(1);
  });

  test('quantiles rise, the last year of every line is the quantile, and the total of the means adds up', () => {
    fc.assert(
      fc.property(anySoemFacts, fc.integer(), (facts, seed) => {
        const { byPayer } = run(facts, { draws: 40, seed, quantiles: [0.1, 0.5, 0.9] });
        for (const payer of payersAndTotal) {
          const { quantiles, lines } = byPayer[payer];
          const values = quantiles.map(({ value }) => value);
          expect(values).toEqual([...values].sort((a, b) => a - b));
          expect(lines.map((line) => line.at(-1))).toEqual(values);
          expect(lines.every((line) => line.length === facts.settings.horizonYears.value)).toBe(true);
        }
        const { total, kommune, region, stat } = byPayer;
        const together = kommune.mean + region.mean + stat.mean;
        // Each mean is given to the øre.
        expect(Math.abs(total.mean - together)).toBeLessThan(0.03 + 1e-9 * Math.abs(together));
      }),
      { numRuns: 40 },
    );
  });

  test('progress rises from step to step to 1, and leaving it half way leaves nothing behind', () => {
    const steps = runMonteCarlo(timingCase, { ...plan, draws: 1000 });
    const done: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      done.push(step.value.done);
      step = steps.next();
    }
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThanOrEqual(10);
    expect(done.at(-1)).toBe(1);
    const stopped = runMonteCarlo(timingCase, plan);
    stopped.next();
    expect(stopped.return(run(timingCase)).done).toBe(true);
    expect(stopped.next().done).toBe(true);
  });
});
