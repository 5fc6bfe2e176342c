import { errorsLeft } from '../../../../../src/taskpane/features/register/errors-left';
import type { EntryDraft } from '../../../../../src/taskpane/features/register/parse-entry';

const draft: EntryDraft = {
  hours: 'ca. 3',
  goal: { mode: 'total', total: '41', answers: [] },
  day: '31-05-2026',
};
const answered = (answers: readonly (number | null)[]): EntryDraft => ({
  ...draft,
  goal: { mode: 'answers', total: '', answers },
});
const errors = { hours: 'timer', goal: 'mål', day: 'dag' };

describe('errors after a change', () => {
  it('go with the field that was changed, and only there', () => {
    expect(errorsLeft(errors, draft, { ...draft, hours: '' })).toEqual({ goal: 'mål', day: 'dag' });
    expect(errorsLeft(errors, draft, { ...draft, day: '' })).toEqual({ hours: 'timer', goal: 'mål' });
    const total = { ...draft.goal, total: '40' };
    expect(errorsLeft(errors, draft, { ...draft, goal: total })).toEqual({ hours: 'timer', day: 'dag' });
  });

  it('say no more that nothing was typed when a goal is', () => {
    const blank = { ...draft, hours: '' };
    const goal = { ...draft.goal, total: '40' };
    expect(errorsLeft({ hours: 'intet' }, blank, { ...blank, goal })).toEqual({});
  });

  it('keep telling of missing answers until all are given or none', () => {
    const before = answered([3, 3, null, null, null]);
    expect(errorsLeft({ goal: 'svar' }, before, answered([3, 3, 2, null, null]))).toEqual({ goal: 'svar' });
    expect(errorsLeft({ goal: 'svar' }, before, answered([3, 3, 2, 2, 2]))).toEqual({});
    expect(errorsLeft({ goal: 'svar' }, before, answered([null, null, null, null, null]))).toEqual({});
  });
});
