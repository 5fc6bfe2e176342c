import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, WorkbookView } from './types';
import { viewWorkbook } from './view-workbook';

/** Reads the workbook once: what is there, what is wrong, what comes out, and whether the result sheets still fit. */
export function readWorkbook(context: CommandContext): Promise<Outcome<WorkbookView>> {
  return runCommand(async () => viewWorkbook(context, await takeSnapshot(context)));
}
