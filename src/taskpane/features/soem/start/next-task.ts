import type { SoemCalculation, SoemView } from '../../../../commands/soem-view';
import type { SoemStep } from '../../../session/pages';
import type { Snapshot } from '../../../../workbook/snapshot';
import { fitOf } from '../shared/fit-of';
import { nextStep } from '../shared/next-step';
import { STEPS } from '../shared/step-parts';
import { stepState } from '../shared/step-state';

/** The one thing to do now, in the order of what blocks what. */
export type NextTask = SoemStep | 'build' | 'buildMissing' | 'fit' | 'mend' | 'refresh' | 'seeResults';

/** Sheets first, then the steps, then faults outside them, then results that are fresh. */
export function nextTask(snapshot: Snapshot, view: SoemView, calculation: SoemCalculation | null): NextTask {
  if (view.built === 'no') return 'build';
  if (view.built === 'partly') return 'buildMissing';
  if (calculation === null) return 'indsats';
  const states = STEPS.map((step) => ({ step, state: stepState(snapshot, calculation, step) }));
  const next = nextStep(states, fitOf(snapshot, calculation), view.resultState);
  if (next !== 'refresh' && next !== 'result') return next;
  if (calculation.faults.some(({ severity }) => severity === 'error')) return 'mend';
  return next === 'refresh' ? 'refresh' : 'seeResults';
}

/** How many of the steps lack nothing. */
export function filledSteps(snapshot: Snapshot, calculation: SoemCalculation): number {
  const kinds = STEPS.map((step) => stepState(snapshot, calculation, step).kind);
  return kinds.filter((kind) => kind === 'ready' || kind === 'questions').length;
}
