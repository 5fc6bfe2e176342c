import { instrumentEntries } from '../../catalogue/instruments';
import type { InstrumentId } from '../../domain/instruments/instrument';
import { formField } from '../../sheets/form-fields';
import { maalingerTable } from '../../sheets/specs/maalinger';
import { AnswersField } from './answers-field';
import { columnProps } from './column-props';
import { EntryField } from './entry-field';
import type { GoalDraft } from './parse-goal';

interface GoalFieldsProps {
  readonly label: string;
  readonly instrument: InstrumentId;
  readonly goal: GoalDraft;
  readonly onChange: (goal: GoalDraft) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly takesFocus?: boolean;
}

const score = formField(maalingerTable, 'score');

/** One goal: answers with neutral keywords, or a total with its unit. */
export function GoalFields(props: GoalFieldsProps) {
  const { label, instrument, goal, onChange, hint, error, takesFocus = false } = props;
  const entry = instrumentEntries[instrument];
  if (goal.mode === 'answers' && entry.instrument.answers !== null) {
    return (
      <AnswersField
        label={label}
        scale={entry.instrument}
        keywords={entry.keywords}
        answers={goal.answers}
        error={error}
        takesFocus={takesFocus}
        onChange={(answers) => onChange({ ...goal, answers })}
        {...(hint === undefined ? {} : { hint })}
      />
    );
  }
  return (
    <EntryField
      {...columnProps(score)}
      label={label}
      hint={hint}
      takesFocus={takesFocus}
      value={goal.total}
      error={error}
      onChange={(total) => onChange({ ...goal, total })}
    />
  );
}
