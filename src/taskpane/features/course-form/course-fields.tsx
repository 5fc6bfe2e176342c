import { makeStyles, tokens } from '@fluentui/react-components';
import { listValues } from '../../../sheets/specs/list-values';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { ChoiceField } from '../../components/choice-field';
import { columnProps } from '../../components/column-props';
import { EntryField } from '../../components/entry-field';
import { courseColumns as columns } from './course-columns';
import type { CourseFieldsProps } from './course-fields-props';
import { GoalSection } from './goal-section';
import { HoursSection } from './hours-section';
import { switchMethod } from './switch-method';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: '6px', fontWeight: tokens.fontWeightSemibold },
});

const METHODS = listValues('metode').map((method) => ({ value: method, text: method }));

const INSTRUMENTS = listValues('maaleredskab').map((instrument) => ({ value: instrument, text: instrument }));

/** What a course is made of, the same for a new one and for one to correct. */
export function CourseFields({
  draft,
  errors,
  onChange,
  isNew,
}: CourseFieldsProps & { readonly isNew: boolean }) {
  const styles = useStyles();
  return (
    <>
      <ChoiceField
        label={columns.method.label}
        hint={columns.method.help}
        required={columns.method.required}
        value={draft.method}
        choices={METHODS}
        onChange={(method) => onChange(switchMethod(draft, method))}
      />
      <EntryField
        {...columnProps(columns.start)}
        value={draft.start}
        error={errors.start}
        onChange={(start) => onChange({ ...draft, start })}
      />
      <EntryField
        {...columnProps(columns.worker)}
        value={draft.worker}
        error={errors.worker}
        onChange={(worker) => onChange({ ...draft, worker })}
      />
      {isNew && (
        <ChoiceField
          label={columns.goalInstrument.label}
          hint={columns.goalInstrument.help}
          required={columns.goalInstrument.required}
          value={draft.goalInstrument}
          choices={INSTRUMENTS}
          onChange={(goalInstrument) => onChange({ ...draft, goalInstrument, goals: {} })}
        />
      )}
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{text.hours}</legend>
        <HoursSection draft={draft} errors={errors} onChange={onChange} />
      </fieldset>
      <fieldset className={styles.section}>
        <legend className={styles.legend}>{text.goals}</legend>
        <GoalSection draft={draft} errors={errors} onChange={onChange} />
      </fieldset>
    </>
  );
}
