import type { MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import type { Session } from '../../../session/session-state';

/** A finished run, and the fingerprint of the input it was made from. */
export interface KeptDraws {
  readonly result: MonteCarloResult;
  readonly dataId: string;
}

/** Runs take their time, so the last of each calculation is there again when its user comes back; the pane's closing forgets them. */
const kept = new WeakMap<Session, Map<string, KeptDraws>>();

export function keptDraws(session: Session, calculation: string): KeptDraws | null {
  return kept.get(session)?.get(calculation) ?? null;
}

export function keepDraws(session: Session, calculation: string, draws: KeptDraws): void {
  const ofSession = kept.get(session) ?? new Map<string, KeptDraws>();
  kept.set(session, ofSession.set(calculation, draws));
}
