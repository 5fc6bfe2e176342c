import type { MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../../../domain/soem/monte-carlo/run-monte-carlo';
import { pause } from '../../../session/pause';
import { isNews, type DrawRequest, type DrawRun } from './draw-protocol';

/** The same draws where there is no worker: a few milliseconds at a time, and the page has its turn between them. */
export async function drawOnPage(
  { facts, plan }: DrawRequest,
  { signal, onProgress }: DrawRun,
): Promise<MonteCarloResult | 'stopped'> {
  const run = runMonteCarlo(facts, plan);
  let told = 0;
  for (;;) {
    if (signal.aborted) return 'stopped';
    const step = run.next();
    if (step.done === true) return step.value;
    const { done } = step.value;
    if (isNews(told, done)) onProgress((told = done));
    await pause(0);
  }
}
