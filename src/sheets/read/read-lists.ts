import { listerTable } from '../specs/lister';
import { findTable } from './find-table';
import type { ReadingContext } from './reading-context';

/**
 * Looks at `Lister` for what is missing. Nothing is computed from it, since methods, instruments and answers come from
 * the program: without it the drop-downs are empty, so its faults are only questions.
 */
export function readLists({ snapshot, faults }: ReadingContext): void {
  const found: ReadingContext['faults'] = [];
  findTable(snapshot, listerTable, found);
  faults.push(...found.map((fault) => ({ ...fault, severity: 'question' as const })));
}
