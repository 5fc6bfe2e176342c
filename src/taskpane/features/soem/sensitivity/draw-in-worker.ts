import type { SoemFacts } from '../../../../domain/soem/facts';
import type { MonteCarloPlan, MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import { drawOnPage } from './draw-on-page';
import type { DrawAnswer, DrawRequest, DrawRun } from './draw-protocol';
import { openDrawWorker } from './open-draw-worker';

/**
 * Runs the draws beside the page, or in small steps on it where no worker can be had: the same seed gives the same figures
 * either way. Rejects when the draws themselves go wrong.
 */
export async function drawInWorker(
  facts: SoemFacts,
  plan: MonteCarloPlan,
  run: DrawRun,
  open: () => Worker | null = openDrawWorker,
): Promise<MonteCarloResult | 'stopped'> {
  if (run.signal.aborted) return 'stopped';
  const request = { facts, plan };
  const worker = open();
  const answer = worker === null ? 'noWorker' : await ask(worker, request, run);
  return answer === 'noWorker' ? drawOnPage(request, run) : answer;
}

/** A worker that fails before it has said anything was never there: its file is missing or forbidden. */
function ask(
  worker: Worker,
  request: DrawRequest,
  { signal, onProgress }: DrawRun,
): Promise<MonteCarloResult | 'stopped' | 'noWorker'> {
  const asked = new Promise<MonteCarloResult | 'stopped' | 'noWorker'>((resolve, reject) => {
    let hasSpoken = false;
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
      hasSpoken = true;
      if (signal.aborted) return;
      if (data.kind === 'progress') onProgress(data.done);
      else if (data.kind === 'drawn') resolve(data.result);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (hasSpoken) reject(new Error(event.message));
      else resolve('noWorker');
    });
    worker.postMessage(request);
  });
  return asked.finally(() => worker.terminate());
}
