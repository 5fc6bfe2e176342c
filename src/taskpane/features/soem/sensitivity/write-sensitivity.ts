import type { SoemRefreshReport } from '../../../../commands/refresh-soem';
import type { Command } from '../../../session/session-state';
import type { KeptDraws } from './kept-draws';

/** Writes the result sheets of a calculation with its draws, unless the input has changed since they were made. */
export function writeSensitivity(calculation: string, draws: KeptDraws | null): Command<SoemRefreshReport> {
  return async (context) => {
    const { refreshSoem } = await import('../../../../commands/refresh-soem');
    return refreshSoem(context, {
      calculation,
      ...(draws === null ? {} : { monteCarlo: draws.result, drawnFrom: draws.dataId }),
    });
  };
}
