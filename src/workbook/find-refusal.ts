import { cellRefusal } from './cell-refusal';
import type { Plan, PlanStep } from './plan';
import { advance, startOutlook } from './plan-outlook';
import type { PlanOutlook } from './plan-outlook';
import type { AnsweredProbe } from './probes';
import type { Refusal } from './refusal';
import type { SheetState, Snapshot } from './snapshot';
import { stepRefusal } from './step-refusal';

/**
 * The first thing that stops a plan, or `undefined` when it may be written. `fresh` and `answers` are read right before:
 * `fresh` without rows, `answers` to the questions of `probesFor`. Nothing is written when anything is refused, so that
 * no plan is left half done for a reason that could be seen before.
 */
export function findRefusal(
  plan: Plan,
  fresh: Snapshot,
  answers: readonly AnsweredProbe[],
): Refusal | undefined {
  if (plan.steps.length === 0 && plan.stamps.length === 0) return undefined;
  return workbookRefusal(fresh) ?? stampRefusal(plan, fresh) ?? firstStepRefusal(plan, fresh, answers);
}

function workbookRefusal({ workbook }: Snapshot): Refusal | undefined {
  if (workbook.readOnly) return { code: 'readOnly', details: {} };
  if (workbook.dateSystem === '1904') return { code: 'date1904', details: {} };
  return undefined;
}

/** A stamp needs its sheet: there already or made by the plan, and not protected. */
function stampRefusal(plan: Plan, fresh: Snapshot): Refusal | undefined {
  for (const { sheet: id } of plan.stamps) {
    const sheet = fresh.sheets.find((candidate) => candidate.id === id);
    const isMade = plan.steps.some((step) => step.kind === 'ensureSheet' && step.sheet === id);
    if (sheet === undefined && !isMade)
      return { code: 'itemMissing', details: { sheet: id, operation: 'stamp' } };
    if (sheet?.isProtected === true) return protectedSheet(sheet);
  }
  return undefined;
}

/** Parts that are missing or locked come before single cells: who hears of a lock need not hear of a merged cell. */
function firstStepRefusal(
  plan: Plan,
  fresh: Snapshot,
  answers: readonly AnsweredProbe[],
): Refusal | undefined {
  const lockRefusal = eachStep(plan, fresh, (step, outlook) => stepRefusal(step, outlook, fresh));
  if (lockRefusal !== undefined) return lockRefusal;
  return (
    answers
      .filter(({ step }) => step < 0)
      .map(blockOfStamp)
      .find(isRefusal) ??
    eachStep(plan, fresh, (step, outlook, index) => {
      const own = answers.filter((answer) => answer.step === index);
      return cellRefusal(step, outlook, own);
    })
  );
}

function eachStep(
  plan: Plan,
  fresh: Snapshot,
  look: (step: PlanStep, outlook: PlanOutlook, index: number) => Refusal | undefined,
): Refusal | undefined {
  const outlook = startOutlook(fresh);
  for (const [index, step] of plan.steps.entries()) {
    const refusal = look(step, outlook, index);
    if (refusal !== undefined) return refusal;
    advance(outlook, step);
  }
  return undefined;
}

function blockOfStamp({ sheetName, mergedAreas }: AnsweredProbe): Refusal | undefined {
  const [address] = mergedAreas;
  return address === undefined ? undefined : { code: 'mergedCells', details: { sheet: sheetName, address } };
}

function isRefusal(refusal: Refusal | undefined): refusal is Refusal {
  return refusal !== undefined;
}

function protectedSheet(sheet: SheetState): Refusal {
  return { code: 'sheetProtected', details: { sheet: sheet.name } };
}
