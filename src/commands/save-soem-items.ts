import { itemChangeSteps, type ItemChange } from '../sheets/soem/rows/item-change';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, WriteReport } from './types';

/** What a form says about a calculation. */
export interface SoemItems {
  readonly calculation: string;
  readonly items: readonly ItemChange[];
}

/** Saves items of `SØM – indsats`. Nothing is written when somebody else has changed one of them since the form read it. */
export function saveSoemItems(
  context: CommandContext,
  { calculation, items }: SoemItems,
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const steps = itemChangeSteps(await takeSnapshot(context), calculation, items);
    const plan = { command: 'saveSoemItems', steps, stamps: [] };
    return { applied: await context.port.apply(plan, context.run) };
  });
}
