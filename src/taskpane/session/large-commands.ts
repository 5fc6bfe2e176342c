import type { BuildReport, RefreshReport } from '../../commands/types';
import type { Command } from './session-state';

// These two know the look of every sheet. They are fetched when they are asked for, so that the first page need not wait.

/** Makes the sheets that are missing. */
export const buildSheets: Command<BuildReport> = async (context) => {
  const command = await import('../../commands/build-sheets');
  return command.buildSheets(context);
};

/** Writes the result sheets anew. */
export const refreshResults: Command<RefreshReport> = async (context) => {
  const command = await import('../../commands/refresh-results');
  return command.refreshResults(context);
};
