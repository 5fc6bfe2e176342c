import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import type { Course, Facts } from '../../../domain/dobbelt-bundlinje/facts';
import { danishDate, danishMonth } from '../../../text/danish-format';
import { shownNumber } from '../../../text/pane-format';
import { paneRegister } from '../../../text/pane-register';
import { columnProps } from '../../components/column-props';
import { EntryField } from '../../components/entry-field';
import { GoalFields } from '../../components/goal-fields';
import type { DueEntry } from './due-entries';
import { hoursInMonth, lastHours, lastMeasurement } from './last-values';
import type { EntryDraft, EntryErrors } from './parse-entry';
import { registerColumns as columns } from './register-columns';

interface EntryFieldsProps {
  readonly facts: Facts;
  readonly course: Course;
  readonly month: MonthNumber;
  /** What is due in this month. Without a goal among it a measurement can be added. */
  readonly due: DueEntry | undefined;
  readonly draft: EntryDraft;
  readonly errors: EntryErrors;
  readonly onChange: (draft: EntryDraft) => void;
}

/** Hours first, then the goal; beside each what was registered last. Typing begins at what is due; none is demanded alone. */
export function EntryFields({ facts, course, month, due, draft, errors, onChange }: EntryFieldsProps) {
  const [hasGoal, setHasGoal] = useState(due?.needsGoal ?? false);
  const [startsAtGoal] = useState(due !== undefined && due.needsGoal && !due.needsHours);
  return (
    <>
      <EntryField
        {...columnProps(columns.hours)}
        hint={hoursHint(facts, course, month)}
        required={false}
        takesFocus={!startsAtGoal}
        value={draft.hours}
        error={errors.hours}
        onChange={(hours) => onChange({ ...draft, hours })}
      />
      {hasGoal ? (
        <>
          <GoalFields
            label={paneRegister.goal(course.goalInstrument)}
            instrument={course.goalInstrument}
            goal={draft.goal}
            hint={goalHint(facts, course)}
            takesFocus={startsAtGoal}
            error={errors.goal}
            onChange={(goal) => onChange({ ...draft, goal })}
          />
          <EntryField
            {...columnProps(columns.day)}
            label={paneRegister.measuredOn}
            required={false}
            value={draft.day}
            error={errors.day}
            onChange={(day) => onChange({ ...draft, day })}
          />
        </>
      ) : (
        <Button onClick={() => setHasGoal(true)}>{paneRegister.addGoal}</Button>
      )}
    </>
  );
}

function hoursHint(facts: Facts, course: Course, month: MonthNumber): string {
  const there = hoursInMonth(facts, course, month);
  const last = lastHours(facts, course, month);
  if (there !== null) return paneRegister.hoursThere(there);
  return last === null ? columns.hours.help : paneRegister.lastHours(last.hours, danishMonth(last.month));
}

function goalHint(facts: Facts, course: Course): string {
  const last = lastMeasurement(facts, course);
  return last === undefined
    ? paneRegister.noLast
    : paneRegister.lastGoal(shownNumber(last.score), danishDate(last.date));
}
