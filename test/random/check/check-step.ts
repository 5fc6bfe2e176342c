import { isDeepStrictEqual } from 'node:util';
import type { WorkbookModel } from '../../../host/workbook/model';
import type { Outcome, WorkbookView } from '../../../src/commands/types';
import { hostErrorText } from '../../../src/text/host-errors';
import type { CommandStep } from '../play/command';
import { cellMends, registrationFor } from '../play/run-step';
import { checkRegistered } from './check-registered';
import { findLosses } from './find-losses';
import { newErrors } from './new-errors';

/** One command with everything that was known before and after it. */
export interface PlayedStep {
  readonly step: CommandStep;
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
  readonly viewBefore: WorkbookView;
  readonly viewAfter: WorkbookView;
  readonly outcome: Outcome<unknown>;
}

/** What must hold after any command on any workbook. */
export function checkStep(played: PlayedStep): void {
  const { step, before, after, viewBefore, viewAfter, outcome } = played;
  expect(findLosses(step.run, before, after)).toEqual([]);
  if (!outcome.ok) {
    const { details } = outcome.error;
    const { title, remedy } = hostErrorText(outcome.error.code, details);
    expect(`${title} ${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
    // A refusal is foreseen and told by its own name; nobody else is at this workbook; nothing is left half done.
    expect(`${step.run}: ${outcome.error.code}`).not.toMatch(/unknown|changedMeanwhile|hostBusy/);
    expect(details.partlyDone).toBeUndefined();
    expectUntouched(before, after);
    return;
  }
  if (step.run === 'read') expectUntouched(before, after);
  if (step.run === 'mend') {
    expect(newErrors(viewBefore.faults, viewAfter.faults)).toEqual([]);
    expect(cellMends(viewAfter)).toEqual([]);
  }
  if (step.run === 'register') checkRegistered(registrationFor(viewBefore, step.with), viewBefore, viewAfter);
  if (step.run === 'refresh') expect(viewAfter.resultState).toBe('current');
}

/** Two copies of a workbook are the same in everything; the slow comparison only tells where they differ. */
export function expectUntouched(before: WorkbookModel, after: WorkbookModel): void {
  if (!isDeepStrictEqual(before, after)) expect(after).toEqual(before);
}
