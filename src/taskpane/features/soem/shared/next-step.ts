import type { ResultState } from '../../../../commands/states';
import type { SoemStep } from '../../../session/pages';
import type { Fit } from './fit-of';
import type { StepState } from './step-state';

/** The one thing to do now. */
export type NextStep = SoemStep | 'fit' | 'refresh' | 'result';

interface StateOfStep {
  readonly step: SoemStep;
  readonly state: Pick<StepState, 'kind'>;
}

/** Whether SØM fits comes first, then the first step that lacks something, then results that are fresh. */
export function nextStep(
  states: readonly StateOfStep[],
  fit: Pick<Fit, 'isAnswered'>,
  resultState: ResultState,
): NextStep {
  if (!fit.isAnswered) return 'fit';
  const open = states.find(({ state: { kind } }) => kind === 'missing' || kind === 'untouched');
  if (open !== undefined) return open.step;
  return resultState === 'current' ? 'result' : 'refresh';
}
