import { DRAW_COUNT, DRAW_QUANTILES, DRAW_SEED } from '../../../../catalogue/soem/draw-defaults';
import type { MonteCarloPlan } from '../../../../domain/soem/monte-carlo-result';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { typedNumber } from '../../../components/typed-values';

/** What is typed for a run. */
export interface DrawFields {
  readonly count: string;
  readonly seed: string;
}

export interface DrawErrors {
  readonly count?: string;
  readonly seed?: string;
}

/** The run that is asked for, or what is wrong with the fields. */
export function parseDraws({ count, seed }: DrawFields): MonteCarloPlan | DrawErrors {
  const draws = wholeWithin(count, DRAW_COUNT);
  const start = wholeWithin(seed, DRAW_SEED);
  if (typeof draws === 'number' && typeof start === 'number') {
    return { draws, seed: start, quantiles: DRAW_QUANTILES };
  }
  return {
    ...(typeof draws === 'string' ? { count: draws } : {}),
    ...(typeof start === 'string' ? { seed: start } : {}),
  };
}

/** The number, or what should have been typed. */
function wholeWithin(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | string {
  const number = typedNumber(typed);
  const isFit = number !== null && Number.isInteger(number) && number >= least && number <= most;
  return isFit ? number : paneSoemSensitivity.draws.badWhole(least, most);
}
