import type { MonteCarloPlan, MonteCarloResult } from '../../../../../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../../../../../src/domain/soem/monte-carlo/run-monte-carlo';
import { answerDraws } from '../../../../../../src/taskpane/features/soem/sensitivity/answer-draws';
import { drawInWorker } from '../../../../../../src/taskpane/features/soem/sensitivity/draw-in-worker';
import type {
  DrawAnswer,
  DrawRequest,
} from '../../../../../../src/taskpane/features/soem/sensitivity/draw-protocol';
import { timingCase } from '../../../../domain/soem/some-calculation';

// The worker itself, in its own thread, is tried in Chromium (test/e2e/soem-draws.test.ts). Here its side of the talk runs
// in this thread, as the browser would carry it.

const plan: MonteCarloPlan = { draws: 2000, seed: 7, quantiles: [0.05, 0.5, 0.95] };

function expected(): MonteCarloResult {
  const run = runMonteCarlo(timingCase, plan);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

class LocalWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isEnded = false;

  constructor(private readonly work: (request: DrawRequest, worker: LocalWorker) => void = answerInTurn) {
    super();
  }

  postMessage(request: DrawRequest): void {
    setTimeout(() => this.work(structuredClone(request), this), 0);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(answer: DrawAnswer): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'Not loaded' }));
  }
}

function answerInTurn(request: DrawRequest, worker: LocalWorker): void {
  answerDraws(request, (answer) => worker.tell(answer));
}

function follow() {
  const stopping = new AbortController();
  const progress: number[] = [];
  const onProgress = (done: number) => void progress.push(done);
  return { stopping, progress, run: { signal: stopping.signal, onProgress } };
}

describe('drawInWorker', () => {
  test('the worker gives the figures of Node, tells how far it is, and is ended', async () => {
    const worker = new LocalWorker();
    const { progress, run } = follow();
    expect(await drawInWorker(timingCase, plan, run, () => worker)).toEqual(expected());
    expect(progress.length).toBeGreaterThan(10);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
    expect(worker.isEnded).toBe(true);
  });

  test('where there is no worker the page draws the same, a little at a time', async () => {
    const { progress, run } = follow();
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    expect(await drawInWorker(timingCase, plan, run)).toEqual(expected());
    clearInterval(counting);
    expect(progress.length).toBeGreaterThan(20);
    // Others had their turn between the steps.
    expect(turns).toBeGreaterThan(5);
  });

  test('a worker whose file never came is as none', async () => {
    const worker = new LocalWorker((_, one) => one.fail());
    expect(await drawInWorker(timingCase, plan, follow().run, () => worker)).toEqual(expected());
  });

  test.each([
    ['in the worker', () => new LocalWorker()],
    ['on the page', () => null],
  ])('stopped %s: nothing more is drawn', async (_, open) => {
    const { stopping, progress, run } = follow();
    const onProgress = (done: number) => {
      run.onProgress(done);
      stopping.abort();
    };
    expect(await drawInWorker(timingCase, plan, { ...run, onProgress }, open)).toBe('stopped');
    expect(progress).toHaveLength(1);
  });

  test('stopped before it began, no worker is opened', async () => {
    const { stopping, run } = follow();
    stopping.abort();
    const open = jest.fn(() => null);
    expect(await drawInWorker(timingCase, plan, run, open)).toBe('stopped');
    expect(open).not.toHaveBeenCalled();
  });

  test('draws that go wrong are told, not lost', async () => {
    const impossible = { ...plan, draws: -1 };
    const asked = drawInWorker(timingCase, impossible, follow().run, () => new LocalWorker());
    await expect(asked).rejects.toThrow('RangeError');
  });
});
