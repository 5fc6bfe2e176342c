import { findRefusal } from '../../src/workbook/find-refusal';
import { withoutForeignTables } from '../../src/workbook/foreign-tables';
import { HostError } from '../../src/workbook/host-error';
import type { SheetId } from '../../src/workbook/marker';
import type { Plan, PlanStep } from '../../src/workbook/plan';
import type { ApplyReport, RunOptions } from '../../src/workbook/port';
import type { AnsweredProbe } from '../../src/workbook/probes';
import { probesFor } from '../../src/workbook/probes';
import { requireNotEditing } from '../workbook/guards';
import type { WorkbookModel } from '../workbook/model';
import type { ApplyContext } from './apply-context';
import { applyStep } from './apply-step';
import { markedSheets, readInventory } from './read-inventory';
import { answerProbe } from './read-snapshot';
import { translateRefusal } from './translate-refusal';
import { writeStamp } from './write-block';

/** Checks the whole plan, then carries it out between the two states of its stamps. */
export async function applyPlan(model: WorkbookModel, plan: Plan, run: RunOptions): Promise<ApplyReport> {
  requireGoOn(run, false);
  requireNotEditing(model);
  const answers = check(model, plan);
  const context = startContext(model, plan, answers, run);
  try {
    await carryOut(context, run);
  } catch (error) {
    throw translateRefusal(model, error, plan.command, context.hasWritten);
  }
  return { cellsWritten: context.cellsWritten, syncs: 0, bytes: context.bytes };
}

function startContext(
  model: WorkbookModel,
  plan: Plan,
  answers: readonly AnsweredProbe[],
  run: RunOptions,
): ApplyContext {
  const context: ApplyContext = {
    model,
    plan,
    answers,
    cellsWritten: 0,
    bytes: 0,
    hasWritten: false,
    stepsDone: 0,
    pause: async (shareOfStep) => {
      run.onProgress?.((context.stepsDone + shareOfStep) / (plan.steps.length + 1));
      await nextTurn();
      requireGoOn(run, true);
      requireNotEditing(model);
    },
  };
  return context;
}

function check(model: WorkbookModel, plan: Plan): AnsweredProbe[] {
  const names = plan.steps.flatMap((step) => (step.kind === 'setName' ? [step.name] : []));
  const fresh = withoutForeignTables(readInventory(model, tablesOf(plan), names), plan);
  const answers = probesFor(plan, fresh).map((probe) => answerProbe(model, probe));
  const refusal = findRefusal(plan, fresh, answers);
  if (refusal !== undefined) throw new HostError(refusal.code, refusal.details);
  return answers;
}

function tablesOf(plan: Plan): string[] {
  const idOf = (step: PlanStep): string[] => {
    if ('table' in step) return [step.table];
    if (step.kind === 'setValidation') return 'table' in step.target ? [step.target.table] : [];
    return step.kind === 'setName' && 'table' in step.to ? [step.to.table] : [];
  };
  return [...new Set(plan.steps.flatMap(idOf))];
}

async function carryOut(context: ApplyContext, run: RunOptions): Promise<void> {
  const { plan } = context;
  const there = markedSheets(context.model);
  stampAll(context, 'running', (sheet) => there.has(sheet));
  for (const [index, step] of plan.steps.entries()) {
    requireGoOn(run, context.hasWritten);
    context.hasWritten = true;
    await applyStep(context, step, index);
    // A stamp of a sheet that the plan makes can only be set once the sheet is there.
    if (step.kind === 'ensureSheet' && !there.has(step.sheet)) {
      stampAll(context, 'running', (sheet) => sheet === step.sheet);
    }
    context.stepsDone = index + 1;
    run.onProgress?.(context.stepsDone / (plan.steps.length + 1));
    await Promise.resolve();
  }
  // Without a stamp to set there is nothing left to stop, and "stopped" would make people enter it again.
  if (plan.stamps.length > 0) requireGoOn(run, context.hasWritten);
  stampAll(context, 'done', () => true);
  run.onProgress?.(1);
}

function stampAll(
  context: ApplyContext,
  state: 'running' | 'done',
  isMeant: (sheet: SheetId) => boolean,
): void {
  for (const stamp of context.plan.stamps.filter(({ sheet }) => isMeant(sheet))) {
    context.hasWritten = true;
    writeStamp(context, stamp, state);
  }
}

function requireGoOn(run: RunOptions, partlyDone: boolean): void {
  if (run.signal?.aborted === true) throw new HostError('cancelled', partlyDone ? { partlyDone } : {});
}

/** Lets the page draw and take a click on *Stop*. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
