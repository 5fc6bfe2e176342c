import { runMonteCarlo } from '../../../../domain/soem/monte-carlo/run-monte-carlo';
import { isNews, type DrawAnswer, type DrawRequest } from './draw-protocol';

/** Runs the draws to their end and tells what comes of them: progress, and last the result or what went wrong. */
export function answerDraws({ facts, plan }: DrawRequest, tell: (answer: DrawAnswer) => void): void {
  try {
    const run = runMonteCarlo(facts, plan);
    let told = 0;
    for (;;) {
      const step = run.next();
      if (step.done === true) {
        tell({ kind: 'drawn', result: step.value });
        return;
      }
      const { done } = step.value;
      if (!isNews(told, done)) continue;
      told = done;
      tell({ kind: 'progress', done });
    }
  } catch (error) {
    tell({ kind: 'failed', reason: String(error) });
  }
}
