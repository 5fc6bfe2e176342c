import { SIDE_TABLES } from '../sheets/soem/read/read-knowledge';
import type { SoemCalculation } from './soem-view';

/**
 * Addresses of what keeps the figures of a calculation back: the *fejl* in its own rows and in those that count for all.
 * None when it is calculated; a *fejl* in a table that nothing is calculated from keeps nothing back.
 */
export function withheldBy({ calculated, faults }: SoemCalculation): readonly string[] {
  if (calculated?.outcome.status === 'calculated') return [];
  return faults
    .filter(({ severity, place }) => severity === 'error' && !SIDE_TABLES.has(place.table ?? ''))
    .map(({ place }) => place.address);
}
