import { instruments } from '../../../catalogue/instruments';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { ChoiceField } from '../../components/choice-field';
import { GoalFields } from '../../components/goal-fields';
import { courseColumns } from './course-columns';
import { goalDraft, goalMonths } from './course-draft';
import type { CourseFieldsProps } from './course-fields-props';

const MODES = [
  { value: 'total', text: text.asTotal },
  { value: 'answers', text: text.asAnswers },
] as const;

/** The expected goal in each measuring month, as totals or answers; ORS takes totals only. */
export function GoalSection({ draft, errors, onChange }: CourseFieldsProps) {
  const { answers, min, max } = instruments[draft.goalInstrument];
  return (
    <>
      {answers !== null && (
        <ChoiceField
          label={text.goalMode}
          value={draft.goalMode}
          choices={MODES}
          onChange={(goalMode) => onChange({ ...draft, goalMode })}
        />
      )}
      {goalMonths(draft).map((month, index) => (
        <GoalFields
          key={month}
          label={text.period(courseColumns.month.label, month)}
          instrument={draft.goalInstrument}
          goal={goalDraft(draft, month)}
          error={errors[`goal-${month}`]}
          onChange={(goal) => onChange({ ...draft, goals: { ...draft.goals, [month]: goal } })}
          {...(index === 0 && (answers === null || draft.goalMode === 'total')
            ? { hint: text.goalHelp(min, max) }
            : {})}
        />
      ))}
    </>
  );
}
