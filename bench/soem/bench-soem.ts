import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MonteCarloPlan } from '../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../src/domain/soem/monte-carlo/run-monte-carlo';
import { resultOf } from '../../src/domain/soem/result-of';
import { evaluateKernel, makeKernel, totalsOf, type Kernel } from '../../src/domain/soem/sensitivity/kernel';
import { findLibreOffice } from '../libreoffice/recalculation';
import { time, verdict } from '../report';
import { makeSoemFacts, SERVICES } from './soem-workload';
import { recalculateAfterChange } from './soem-peer';
import { writeSoemWorkbook } from './soem-workbook';

const EVALUATIONS = 2000;
const facts = makeSoemFacts();

/** SØM: the explained calculation, the kernel against a bare loop and against LibreOffice, and 100,000 draws. */
export async function benchSoem(): Promise<void> {
  console.log('\nSØM: 60 ydelser × 10 years × 3 payers × 4 cohorts');
  resultOf(facts);
  const explained = Math.min(...(await time(10, () => resultOf(facts))));
  verdict('explained calculation, ms', explained, 20, 'atMost');
  const perEvaluation = await benchKernel(makeKernel(facts));
  await benchAgainstFormulas(perEvaluation);
  benchDraws();
}

/** Milliseconds of one evaluation: the best of several rounds, which a busy machine disturbs least. */
async function benchKernel(kernel: Kernel): Promise<number> {
  const net = new Float64Array(kernel.cells);
  const factors = new Float64Array(SERVICES).fill(0.5);
  const ours = () => {
    for (let turn = 0; turn < EVALUATIONS; turn += 1) evaluateKernel(kernel, kernel.base, net);
  };
  const bare = () => {
    for (let turn = 0; turn < EVALUATIONS; turn += 1) bareLoop(kernel.consequences, factors, net);
  };
  ours();
  bare();
  const kernelTime = Math.min(...(await time(15, ours)));
  const bareTime = Math.min(...(await time(15, bare)));
  console.log(`  kernel: ${((kernelTime / EVALUATIONS) * 1000).toFixed(2)} µs an evaluation`);
  verdict('times a bare typed-array loop', kernelTime / bareTime, 3, 'atMost');
  return kernelTime / EVALUATIONS;
}

/** The same multiplications and nothing else. */
function bareLoop(table: Float64Array, factors: Float64Array, net: Float64Array): void {
  const cells = net.length;
  net.fill(0);
  for (let service = 0; service < factors.length; service += 1) {
    const factor = factors[service] ?? 0;
    const from = service * cells;
    for (let cell = 0; cell < cells; cell += 1) {
      net[cell] = (net[cell] ?? 0) + factor * (table[from + cell] ?? 0);
    }
  }
}

async function benchAgainstFormulas(perEvaluation: number): Promise<void> {
  const program = findLibreOffice();
  if (program === undefined) {
    console.log('  LibreOffice is not installed on this machine: the comparison was not made.');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-soem-'));
  try {
    const workbook = path.join(folder, 'soem.xlsx');
    await writeSoemWorkbook(workbook, facts);
    const peer = recalculateAfterChange(program, workbook, 0.4);
    const kernel = makeKernel(facts);
    const net = new Float64Array(kernel.cells);
    evaluateKernel(kernel, kernel.base.with(0, 0.4), net);
    const same = Math.abs(totalsOf(kernel, net).total - peer.total) < 1;
    console.log(`  same total on both sides (${peer.total.toFixed(0)} kr): ${same ? 'yes' : 'NO'}`);
    if (!same) process.exitCode = 1;
    console.log(`  LibreOffice after one changed input: ${peer.milliseconds.toFixed(2)} ms`);
    verdict('times faster than the formulas', peer.milliseconds / perEvaluation, 100, 'atLeast');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchDraws(): void {
  const small = draw(10_000);
  const large = draw(100_000);
  console.log(`  100,000 draws: ${(large.milliseconds / 1000).toFixed(1)} s`);
  verdict('MB of heap and buffers added', large.megabytes, 100, 'atMost');
  verdict('cost of ten times the draws', large.milliseconds / small.milliseconds, 13, 'atMost');
}

function draw(draws: number): { readonly milliseconds: number; readonly megabytes: number } {
  const plan: MonteCarloPlan = { draws, seed: 1, quantiles: [0.05, 0.5, 0.95] };
  globalThis.gc?.();
  const before = process.memoryUsage();
  let most = 0;
  const started = performance.now();
  const steps = runMonteCarlo(facts, plan);
  for (let count = 0; steps.next().done !== true; count += 1) {
    if (count % 50 > 0) continue;
    const now = process.memoryUsage();
    most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers);
  }
  return { milliseconds: performance.now() - started, megabytes: most / 1e6 };
}
