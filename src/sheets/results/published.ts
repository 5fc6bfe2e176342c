import { roundLikeExcel } from '../../domain/statistics/round-like-excel';
import { missingFigure } from '../../text/missing';

/** Decimals of published figures. Shares are kept so that they show at most two decimals of a per cent. */
export const DECIMALS = { hours: 2, share: 4, score: 1 } as const;

/** A figure as it is published: rounded as Excel rounds, or the word *mangler* where it cannot be computed. */
export function published(value: number | null | undefined, decimals: number): number | string {
  return value === null || value === undefined ? missingFigure : roundLikeExcel(value, decimals);
}

/** A figure for a chart's cells: rounded, or a blank cell, because a chart draws text as 0. */
export function charted(value: number | null, decimals: number): number | null {
  return value === null ? null : roundLikeExcel(value, decimals);
}
