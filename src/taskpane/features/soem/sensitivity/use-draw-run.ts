import { useEffect, useRef, useState } from 'react';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { MonteCarloPlan } from '../../../../domain/soem/monte-carlo-result';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { useSession } from '../../../session/use-session';
import { drawInWorker } from './draw-in-worker';
import type { LastDraws } from './use-last-draws';

const text = paneSoemSensitivity.draws;

/** A run that is under way, or none. */
export interface DrawState {
  /** Share done, 0–1; `null` when nothing runs. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
  readonly run: (plan: MonteCarloPlan) => Promise<void>;
  readonly stop: () => void;
}

/** Runs draws. Progress is known here alone, so that it does not draw the whole page anew; leaving the page stops them. */
export function useDrawRun(facts: SoemFacts, { keeper }: Pick<LastDraws, 'keeper'>): DrawState {
  const session = useSession();
  const [progress, setProgress] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (plan: MonteCarloPlan) => {
    const stopping = new AbortController();
    const keep = keeper();
    running.current = stopping;
    setHasFailed(false);
    setProgress(0);
    try {
      const result = await drawInWorker(facts, plan, { signal: stopping.signal, onProgress: setProgress });
      if (result === 'stopped') session.say(text.stopped);
      else {
        keep(result);
        session.say(text.done(plan.draws));
      }
    } catch {
      setHasFailed(true);
    }
    setProgress(null);
  };
  return { progress, hasFailed, run, stop: () => running.current?.abort() };
}
