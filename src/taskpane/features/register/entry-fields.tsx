import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import type { Course, Facts } from '../../../domain/dobbelt-bundlinje/facts';
import { danishDate, danishMonth } from '../../../text/danish-format';
import { shownNumber } from '../../../text/pane-format';
import { paneRegister } from '../../../text/pane-register';
import { EntryField } from '../../components/entry-field';
import { GoalFields } from '../../components/goal-fields';
import { hoursInMonth, lastHours, lastMeasurement } from './last-values';
import type { EntryDraft, EntryErrors } from './parse-entry';

interface EntryFieldsProps {
  readonly facts: Facts;
  readonly course: Course;
  readonly month: MonthNumber;
  /** The goal is due in this month; else a measurement can be added. */
  readonly asksGoal: boolean;
  readonly draft: EntryDraft;
  readonly errors: EntryErrors;
  readonly onChange: (draft: EntryDraft) => void;
}

/** Hours first, then the goal; beside each what was registered last. */
export function EntryFields({ facts, course, month, asksGoal, draft, errors, onChange }: EntryFieldsProps) {
  const [hasGoal, setHasGoal] = useState(asksGoal);
  return (
    <>
      <EntryField
        label={paneRegister.hours}
        unit={paneRegister.hoursUnit}
        hint={hoursHint(facts, course, month)}
        isNumber
        takesFocus
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
            error={errors.goal}
            onChange={(goal) => onChange({ ...draft, goal })}
          />
          <EntryField
            label={paneRegister.measuredOn}
            hint={paneRegister.dayHelp}
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
  return last === null ? paneRegister.hoursHelp : paneRegister.lastHours(last.hours, danishMonth(last.month));
}

function goalHint(facts: Facts, course: Course): string {
  const last = lastMeasurement(facts, course);
  return last === undefined
    ? paneRegister.noLast
    : paneRegister.lastGoal(shownNumber(last.score), danishDate(last.date));
}
