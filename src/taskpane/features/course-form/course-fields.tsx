import { makeStyles, tokens } from '@fluentui/react-components';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { EntryField } from '../../components/entry-field';
import { ChoiceField } from '../../components/choice-field';
import type { CourseFieldsProps } from './course-fields-props';
import { GoalSection } from './goal-section';
import { HoursSection } from './hours-section';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: '6px', fontWeight: tokens.fontWeightSemibold },
});

const METHODS = [
  { value: 'CTI', text: 'CTI' },
  { value: 'ICM', text: 'ICM' },
] as const;

const INSTRUMENTS = [
  { value: 'WHO-5', text: 'WHO-5' },
  { value: 'ORS', text: 'ORS' },
] as const;

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
        label={text.method}
        value={draft.method}
        choices={METHODS}
        onChange={(method) => onChange({ ...draft, method, hours: {}, goals: {} })}
      />
      <EntryField
        label={text.start}
        hint={text.startHelp}
        required
        value={draft.start}
        error={errors.start}
        onChange={(start) => onChange({ ...draft, start })}
      />
      <EntryField
        label={text.worker}
        hint={text.workerHelp}
        value={draft.worker}
        error={errors.worker}
        onChange={(worker) => onChange({ ...draft, worker })}
      />
      {isNew && (
        <ChoiceField
          label={text.instrument}
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
