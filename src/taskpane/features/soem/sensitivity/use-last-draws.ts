import { useState } from 'react';
import { soemDataId } from '../../../../commands/soem-data-id';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import { useSession, useView } from '../../../session/use-session';
import { keepDraws, keptDraws, type KeptDraws } from './kept-draws';

/** The last run of a calculation that came to its end. */
export interface LastDraws {
  readonly last: KeptDraws | null;
  /** The input has changed since. */
  readonly isOutdated: boolean;
  /** Begins to keep what comes of a run on the input as it is now. */
  readonly keeper: () => (result: MonteCarloResult) => void;
}

/** The draws of one calculation, as its page sees them. */
export function useLastDraws({ calculation }: Pick<SoemFacts, 'calculation'>): LastDraws {
  const session = useSession();
  const snapshot = useView()?.snapshot;
  const [last, setLast] = useState(() => keptDraws(session, calculation));
  const dataId = snapshot === undefined ? '' : soemDataId(snapshot, calculation);
  return {
    last,
    isOutdated: last !== null && last.dataId !== dataId,
    keeper: () => (result) => {
      const draws = { result, dataId };
      keepDraws(session, calculation, draws);
      setLast(draws);
    },
  };
}
