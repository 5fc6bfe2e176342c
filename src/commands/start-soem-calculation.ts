import { newCalculationSteps, type NewCalculation } from '../sheets/soem/rows/new-calculation';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, WriteReport } from './types';

/** Begins a further calculation in the workbook. Done twice it is done once. */
export function startSoemCalculation(
  context: CommandContext,
  calculation: NewCalculation,
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const steps = newCalculationSteps(await takeSnapshot(context), calculation);
    const plan = { command: 'startSoemCalculation', steps, stamps: [] };
    return { applied: await context.port.apply(plan, context.run) };
  });
}
