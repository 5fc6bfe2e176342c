import type { SoemFacts } from '../facts';
import type { DrawnNet, MonteCarloPlan, MonteCarloProgress, MonteCarloResult } from '../monte-carlo-result';
import { forEachPayer, payers, payersAndTotal, type PayerOrTotal } from '../payer';
import { evaluateKernel, makeKernel, slotOf, totalsOf, type Kernel } from '../sensitivity/kernel';
import { uncertainInputs } from '../sensitivity/uncertain-input';
import { drawnNet } from './drawn-net';
import { drawnVariable, samplerOf, seededSource, type Sampler } from './sampler';

/** Evaluations between two reports of progress: a few milliseconds. */
const CHUNK = 100;

/** The part of the work that is drawing; the rest is sorting. */
const DRAWING = 0.8;

/** The cumulative net of each payer, [year][draw]. */
type Series = Readonly<Record<PayerOrTotal, readonly Float64Array[]>>;

interface Draw {
  readonly slot: number;
  readonly next: Sampler;
}

/**
 * Monte Carlo over every input that has a range, each drawn for itself; rows of one cost post are drawn together. A
 * generator, so that whoever runs it (a Web Worker, Node, a test) decides when to go on and can stop: every step is a few
 * milliseconds. Same facts and plan: same figures, in Node and in a browser (see `drawnNet`).
 * @param facts a calculation without *fejl*
 */
export function* runMonteCarlo(
  facts: SoemFacts,
  plan: MonteCarloPlan,
): Generator<MonteCarloProgress, MonteCarloResult, void> {
  const kernel = makeKernel(facts);
  const inputs = uncertainInputs(facts);
  const source = seededSource(plan.seed);
  const draws = inputs.map((input) => ({ slot: slotOf(kernel, input), next: samplerOf(input, source) }));
  const series = emptySeries(kernel, plan.draws);
  for (let from = 0; from < plan.draws; from += CHUNK) {
    const to = Math.min(from + CHUNK, plan.draws);
    drawSeries(kernel, draws, series, from, to);
    yield { done: (DRAWING * to) / plan.draws };
  }
  yield* sortSeries(series);
  const net = new Float64Array(kernel.cells);
  evaluateKernel(kernel, kernel.base, net);
  const base = totalsOf(kernel, net);
  const byPayer = forEachPayer((payer): DrawnNet => drawnNet(series[payer], plan.quantiles, base[payer]));
  return { plan, byPayer, firstYear: facts.intervention.firstYear.value, drawn: inputs.map(drawnVariable) };
}

function emptySeries(kernel: Kernel, draws: number): Series {
  return forEachPayer(() => Array.from({ length: kernel.years }, () => new Float64Array(draws)));
}

function drawSeries(kernel: Kernel, draws: readonly Draw[], series: Series, from: number, to: number): void {
  const values = Float64Array.from(kernel.base);
  const net = new Float64Array(kernel.cells);
  for (let draw = from; draw < to; draw += 1) {
    for (const { slot, next } of draws) values[slot] = next();
    evaluateKernel(kernel, values, net);
    accumulate(kernel, net, series, draw);
  }
}

/** Adds the years up, payer by payer, into the draw's place in every series. */
function accumulate(kernel: Kernel, net: Float64Array, series: Series, draw: number): void {
  const sums = { kommune: 0, region: 0, stat: 0 };
  for (let year = 0; year < kernel.years; year += 1) {
    for (const [at, payer] of payers.entries()) {
      sums[payer] += net[at * kernel.years + year] ?? 0;
      store(series[payer], year, draw, sums[payer]);
    }
    store(series.total, year, draw, sums.kommune + sums.region + sums.stat);
  }
}

function store(series: readonly Float64Array[], year: number, draw: number, value: number): void {
  const ofYear = series[year];
  if (ofYear !== undefined) ofYear[draw] = value;
}

/** Sorts in place, one year of one payer at a time. */
function* sortSeries(series: Series): Generator<MonteCarloProgress, void, void> {
  const all = payersAndTotal.flatMap((payer) => series[payer]);
  for (const [at, figures] of all.entries()) {
    figures.sort();
    yield { done: DRAWING + ((1 - DRAWING) * (at + 1)) / all.length };
  }
}
