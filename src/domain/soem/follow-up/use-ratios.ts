import type { SoemFacts, UseRow } from '../facts';
import type { UseRatio } from '../follow-up-result';

/** Own use before the intervention against the SØM group's in year 0, row by row, as the published Randers table has it. */
export function useRatios({ use }: Pick<SoemFacts, 'use'>): readonly UseRatio[] {
  return use.map((row) => ({
    service: row.service,
    unit: row.unit,
    groupMean: row.groupMean ?? null,
    ownMean: row.ownMean ?? null,
    n: row.n ?? null,
    ratio: ratioOf(row),
    place: row.place,
  }));
}

function ratioOf({ groupMean, ownMean }: UseRow): number | null {
  if (groupMean === undefined || ownMean === undefined || groupMean === 0) return null;
  return ownMean / groupMean;
}
