import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import type { WorkbookModel } from '../../host/workbook/model';
import { readWorkbook } from '../../src/commands/read-workbook';
import type { CommandContext, WorkbookView } from '../../src/commands/types';
import { anySession } from './arbitrary/session';
import type { Session } from './arbitrary/session';
import { checkStep, expectUntouched } from './check/check-step';
import { copyOf, restore } from './check/copy-of';
import { applyEdit } from './play/apply-edit';
import type { CommandStep } from './play/command';
import { runStep } from './play/run-step';
import { contextOn, startWorkbook } from './play/start-workbook';
import { LONGEST_RUN, runs } from './runs';

jest.setTimeout(LONGEST_RUN);

async function viewOf(context: CommandContext): Promise<WorkbookView> {
  const outcome = await readWorkbook(context);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** Runs a command and checks what it did; gives the workbook as it was before. */
async function playCommand(
  model: WorkbookModel,
  context: CommandContext,
  step: CommandStep,
): Promise<WorkbookModel> {
  const untouched = copyOf(model);
  const viewBefore = await viewOf(context);
  const before = copyOf(model);
  expectUntouched(untouched, before);
  const outcome = await runStep(context, viewBefore, step);
  const after = copyOf(model);
  const viewAfter = await viewOf(context);
  checkStep({ step, before, after, viewBefore, viewAfter, outcome });
  if (step.run !== 'build' || !outcome.ok) return before;
  const again = await runStep(context, viewAfter, step);
  expect(again).toEqual({ ok: true, value: { created: [], applied: null } });
  expectUntouched(after, copyOf(model));
  return before;
}

async function play({ start, steps }: Session): Promise<void> {
  const model = await startWorkbook(start);
  const context = contextOn(createDirectPort(model));
  let saved = copyOf(model);
  for (const step of steps) {
    if ('run' in step) saved = await playCommand(model, context, step);
    else if (step.do === 'reopen') restore(model, saved);
    else applyEdit(model, step);
  }
}

test('whatever stands in a workbook and whatever people do to it, our commands lose nothing of theirs', async () => {
  await fc.assert(fc.asyncProperty(anySession, play), runs(20));
});
