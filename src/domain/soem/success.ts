import type { Effect, ParticipantRow } from './facts';

/** What is planned, or what is registered where anything is. */
export type Reckoning = 'planned' | 'realised';

/** Those who finish in one year. */
export interface Cohort {
  readonly year: number;
  readonly participants: number;
  /** Participants who did not drop out; the others cost, but never succeed. */
  readonly completers: number;
  /** Successes that would not have come anyway. */
  readonly successes: number;
}

/**
 * Net success rate = gross − baseline: only success that would not have come anyway has consequences. With baseline 0 it
 * is the official tool's rate, which is typed net (FAQ on effect: 12 % with the effort, 2 % today, enter 10 %).
 */
export function netSuccessRate(effect: Effect): number {
  return effect.successRate.value - effect.baseline.value;
}

/**
 * The cohort of one row: completers = participants × (1 − drop-out), successes = completers × net success rate, the same
 * rate whatever the year (documented: FAQ on effect). Drop-out as a field of its own is this product's.
 * Realised: registered participants, and registered successes less the baseline's share of the completers.
 */
export function cohortOf(row: ParticipantRow, effect: Effect, reckoning: Reckoning): Cohort {
  const participants = reckoning === 'realised' ? (row.actual ?? row.planned) : row.planned;
  const completers = participants * (1 - effect.dropOut.value);
  const expected = completers * netSuccessRate(effect);
  const counted = reckoning === 'realised' ? row.actualSuccesses : undefined;
  const successes = counted === undefined ? expected : counted - completers * effect.baseline.value;
  return { year: row.year, participants, completers, successes };
}
