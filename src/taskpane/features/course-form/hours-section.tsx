import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { supportMethods } from '../../../catalogue/support-methods';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { columnProps } from '../../components/column-props';
import { EntryField } from '../../components/entry-field';
import { fieldNumber } from '../../components/typed-values';
import { useView } from '../../session/use-session';
import { courseColumns as columns } from './course-columns';
import { hourPeriods } from './course-draft';
import type { CourseFieldsProps } from './course-fields-props';
import { proposeHours } from './propose-hours';
import { lacksHoursOfBefore } from './switch-method';

const useStyles = makeStyles({
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
});

const MORE_MONTHS = 3;

/** Expected hours for each phase, or for a few months at a time; a proposal with its source can be taken over. */
export function HoursSection({ draft, errors, onChange }: CourseFieldsProps) {
  const styles = useStyles();
  const hasPhases = supportMethods[draft.method].phases !== null;
  const period = hasPhases ? columns.phase : columns.month;
  const canHaveMore = !hasPhases && draft.months + MORE_MONTHS <= (columns.month.max ?? Infinity);
  return (
    <>
      <Proposal draft={draft} errors={errors} onChange={onChange} />
      {lacksHoursOfBefore(draft) && <p className={styles.text}>{text.hoursLaidAside}</p>}
      {hourPeriods(draft).map((number, index) => (
        <EntryField
          key={number}
          {...columnProps(columns.hours)}
          {...(index === 0 ? {} : { hint: undefined })}
          label={text.period(period.label, number)}
          value={draft.hours[number] ?? ''}
          error={errors[`hours-${number}`]}
          onChange={(hours) => onChange({ ...draft, hours: { ...draft.hours, [number]: hours } })}
        />
      ))}
      {canHaveMore && (
        <Button onClick={() => onChange({ ...draft, months: draft.months + MORE_MONTHS })}>
          {text.addMonths}
        </Button>
      )}
    </>
  );
}

function Proposal({ draft, onChange }: CourseFieldsProps) {
  const styles = useStyles();
  const view = useView();
  const { hours, total, notes } = proposeHours(view, draft);
  if (hours.length === 0) return null;
  const take = () =>
    onChange({
      ...draft,
      hours: Object.fromEntries(hours.map((value, index) => [index + 1, fieldNumber(value)])),
    });
  return (
    <div className={styles.proposal}>
      <p className={styles.text}>{text.proposal(hours, total)}</p>
      <p className={styles.text}>
        {text.source}: {notes.join(' ')}
      </p>
      <Button size="small" onClick={take}>
        {text.useProposal}
      </Button>
    </div>
  );
}
