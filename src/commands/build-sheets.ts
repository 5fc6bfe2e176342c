import { planBuild } from '../sheets/build/plan-build';
import { RESULT_SHEETS } from '../sheets/results/result-names';
import { soem } from '../sheets/soem/specs/soem';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { ToolId } from '../sheets/tool';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { freeSheetName } from '../workbook/sheet-name';
import { citizenToShow, resultPlan } from './result-plan';
import { unfinishedResults } from './result-state';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { BuildReport, CommandContext, Outcome, WorkbookView } from './types';
import { viewWorkbook } from './view-workbook';

/**
 * What a build would do: the input parts that are missing, and result sheets that are missing or broken off. Those of SØM are
 * made when there is something to calculate, by *Opdatér*.
 */
function buildPlan(context: CommandContext, view: WorkbookView, tool: ToolId): Plan {
  const { snapshot } = view;
  if (tool === 'soem') return planBuild(snapshot, soem);
  const input = planBuild(snapshot, dobbeltBundlinje);
  const unfinished = unfinishedResults(snapshot, RESULT_SHEETS);
  if (unfinished.length === 0) return input;
  const results = resultPlan(context, view, citizenToShow(view), unfinished);
  return { ...input, steps: [...input.steps, ...results.steps], stamps: results.stamps };
}

/** Names as they stand in the tabs: a sheet of the user's with the wanted name keeps it, and a renamed one of ours too. */
function created(plan: Plan, { sheets, tables }: Snapshot): readonly string[] {
  const taken = sheets.map(({ name }) => name);
  return plan.steps.flatMap((step) => {
    if (step.kind === 'addColumn') return [step.column.header];
    if (step.kind !== 'ensureSheet' && step.kind !== 'ensureTable') return [];
    const there = sheets.find(({ id }) => id === step.sheet);
    if (step.kind === 'ensureTable') {
      const isNew = !tables.some(({ id }) => id === step.table);
      return there !== undefined && isNew ? [there.name] : [];
    }
    if (there !== undefined) return [];
    const name = freeSheetName(step.name, taken);
    taken.push(name);
    return [name];
  });
}

/**
 * Makes every sheet, table and name of one tool that is missing, in one plan. What is there is left as it is: building
 * again plans nothing and writes nothing.
 */
export function buildSheets(
  context: CommandContext,
  tool: ToolId = 'dobbelt-bundlinje',
): Promise<Outcome<BuildReport>> {
  return runCommand(async () => {
    const snapshot = await takeSnapshot(context);
    const plan = buildPlan(context, viewWorkbook(context, snapshot), tool);
    if (plan.steps.length === 0) return { created: [], applied: null };
    return { created: created(plan, snapshot), applied: await context.port.apply(plan, context.run) };
  });
}
