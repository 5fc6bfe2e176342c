import type { SoemRefreshReport } from '../../commands/refresh-soem';
import type { BuildReport, RefreshReport } from '../../commands/types';
import type { ToolId } from '../../sheets/tool';
import type { Command } from './session-state';

// These know the look of every sheet. They are fetched when they are asked for, so that the first page need not wait.

/** Makes the sheets of a tool that are missing. */
export function buildSheets(tool: ToolId): Command<BuildReport> {
  return async (context) => {
    const command = await import('../../commands/build-sheets');
    return command.buildSheets(context, tool);
  };
}

/** Writes the result sheets of dobbelt bundlinje anew. */
export const refreshResults: Command<RefreshReport> = async (context) => {
  const command = await import('../../commands/refresh-results');
  return command.refreshResults(context);
};

/** Writes the result sheets of SØM anew, for the calculation asked for. */
export function refreshSoem(calculation?: string): Command<SoemRefreshReport> {
  return async (context) => {
    const command = await import('../../commands/refresh-soem');
    return command.refreshSoem(context, calculation === undefined ? {} : { calculation });
  };
}
