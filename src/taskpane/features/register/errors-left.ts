import type { EntryDraft, EntryErrors } from './parse-entry';

/**
 * What still is wrong after a change: an error goes when its field is changed. Missing answers are told until all are
 * given or none, because saving once more is how they are accepted.
 */
export function errorsLeft(errors: EntryErrors, before: EntryDraft, after: EntryDraft): EntryErrors {
  const { hours, goal, day } = errors;
  // An error at blank hours says that nothing at all was typed.
  const keepsHours = after.hours === before.hours && (after.hours !== '' || after.goal === before.goal);
  const keepsGoal =
    after.goal === before.goal || (after.goal.mode === 'answers' && isPartly(after.goal.answers));
  return {
    ...(hours !== undefined && keepsHours ? { hours } : {}),
    ...(goal !== undefined && keepsGoal ? { goal } : {}),
    ...(day !== undefined && after.day === before.day ? { day } : {}),
  };
}

function isPartly(answers: EntryDraft['goal']['answers']): boolean {
  return answers.includes(null) && answers.some((answer) => answer !== null);
}
