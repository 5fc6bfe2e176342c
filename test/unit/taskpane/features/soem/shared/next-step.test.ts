import { nextStep } from '../../../../../../src/taskpane/features/soem/shared/next-step';
import { STEPS } from '../../../../../../src/taskpane/features/soem/shared/step-parts';
import type { StepState } from '../../../../../../src/taskpane/features/soem/shared/step-state';

const states = (kinds: Partial<Record<string, StepState['kind']>> = {}) =>
  STEPS.map((step) => ({ step, state: { kind: kinds[step] ?? ('ready' as const) } }));
const answered = { isAnswered: true };

describe('nextStep', () => {
  it('asks first whether SØM fits', () => {
    expect(nextStep(states({ indsats: 'missing' }), { isAnswered: false }, 'absent')).toBe('fit');
  });

  it('goes to the first step that lacks something; a question holds nothing back', () => {
    const kinds = { indsats: 'questions', effekt: 'missing', priser: 'untouched' } as const;
    expect(nextStep(states(kinds), answered, 'absent')).toBe('effekt');
    expect(nextStep(states({ priser: 'untouched' }), answered, 'current')).toBe('priser');
  });

  it.each([
    ['absent', 'refresh'],
    ['outdated', 'refresh'],
    ['unfinished', 'refresh'],
    ['current', 'result'],
  ] as const)('then looks at the results: %s → %s', (resultState, wanted) => {
    expect(nextStep(states({ omkostninger: 'questions' }), answered, resultState)).toBe(wanted);
  });
});
