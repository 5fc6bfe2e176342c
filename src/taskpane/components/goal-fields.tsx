import { instrumentEntries } from '../../catalogue/instruments';
import type { InstrumentId } from '../../domain/instruments/instrument';
import { paneRegister } from '../../text/pane-register';
import { AnswersField } from './answers-field';
import { EntryField } from './entry-field';
import type { GoalDraft } from './parse-goal';

interface GoalFieldsProps {
  readonly label: string;
  readonly instrument: InstrumentId;
  readonly goal: GoalDraft;
  readonly onChange: (goal: GoalDraft) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** One goal: answers with neutral keywords, or a total with its unit. */
export function GoalFields({ label, instrument, goal, onChange, hint, error }: GoalFieldsProps) {
  const entry = instrumentEntries[instrument];
  if (goal.mode === 'answers' && entry.instrument.answers !== null) {
    return (
      <AnswersField
        label={label}
        scale={entry.instrument}
        keywords={entry.keywords}
        answers={goal.answers}
        error={error}
        onChange={(answers) => onChange({ ...goal, answers })}
        {...(hint === undefined ? {} : { hint })}
      />
    );
  }
  return (
    <EntryField
      label={label}
      unit={paneRegister.points}
      isNumber
      value={goal.total}
      error={error}
      onChange={(total) => onChange({ ...goal, total })}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
