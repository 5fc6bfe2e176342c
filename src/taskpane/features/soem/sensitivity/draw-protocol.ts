import type { SoemFacts } from '../../../../domain/soem/facts';
import type { MonteCarloPlan, MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';

// What the page and the worker say to each other. Plain data only: it is copied on the way.

/** The one thing the worker is asked; whoever asked stops it by ending the worker. */
export interface DrawRequest {
  readonly facts: SoemFacts;
  readonly plan: MonteCarloPlan;
}

export type DrawAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'drawn'; readonly result: MonteCarloResult }
  | { readonly kind: 'failed'; readonly reason: string };

/** How whoever asked follows a run and stops it. */
export interface DrawRun {
  readonly signal: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress: (done: number) => void;
}

/** Whether progress is worth telling: by the per cent, for each telling costs the page a moment. */
export function isNews(told: number, done: number): boolean {
  return done - told >= 0.01;
}
