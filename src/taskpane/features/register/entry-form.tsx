import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { register } from '../../../commands/register';
import type { WorkbookView } from '../../../commands/types';
import { instruments } from '../../../catalogue/instruments';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { isActive } from '../../../sheets/results/course-order';
import { danishMonth } from '../../../text/danish-format';
import { paneRegister } from '../../../text/pane-register';
import { courseStage } from '../../../text/pane-results';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useSession } from '../../session/use-session';
import type { DueEntry } from './due-entries';
import { errorsLeft } from './errors-left';
import { EntryFields } from './entry-fields';
import { emptyEntry } from './empty-entry';
import { MonthChoice } from './month-choice';
import { parseEntry, type EntryErrors } from './parse-entry';

const useStyles = makeStyles({
  stage: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EntryFormProps {
  readonly view: WorkbookView;
  readonly result: CourseResult;
  readonly month: MonthNumber;
  readonly due: DueEntry | undefined;
  readonly position: string;
  readonly onMonth: (month: MonthNumber) => void;
  readonly onDone: () => void;
  readonly onList: () => void;
}

/** Hours and goal of one month. Enter saves and goes on; what was typed stays when saving does not succeed. */
export function EntryForm(props: EntryFormProps) {
  const { view, result, month, due, position, onMonth, onDone, onList } = props;
  const styles = useStyles();
  const session = useSession();
  const { course } = result;
  const instrument = instruments[course.goalInstrument];
  const [draft, setDraft] = useState(() => emptyEntry(month, view.facts.reportDate, instrument));
  const [errors, setErrors] = useState<EntryErrors>({});
  const [refusals, setRefusals] = useState(0);
  const save = async () => {
    const parsed = parseEntry(draft, {
      courseId: course.id,
      month,
      instrument,
      acceptsMissing: errors.goal !== undefined,
    });
    setErrors(parsed.ok ? {} : parsed.errors);
    if (!parsed.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const saved = paneRegister.saved(course.citizenId, danishMonth(month));
    const report = await session.run(
      'save',
      (context) => register(context, parsed.registration),
      () => saved,
    );
    if (report !== null) onDone();
  };
  const actions = (
    <>
      <PrimaryButton>{paneRegister.save}</PrimaryButton>
      {due && <Button onClick={onDone}>{paneRegister.skip}</Button>}
    </>
  );
  return (
    <Page
      title={`${course.citizenId} · ${course.method}`}
      action={actions}
      state={position}
      form={{ onSubmit: save, refusals }}
    >
      <p className={styles.stage}>{courseStage(result, isActive(result, view.facts.reportDate))}</p>
      <MonthChoice view={view} result={result} month={month} onMonth={onMonth} />
      <EntryFields
        facts={view.facts}
        course={course}
        month={month}
        due={due}
        draft={draft}
        errors={errors}
        onChange={(changed) => {
          setErrors(errorsLeft(errors, draft, changed));
          setDraft(changed);
        }}
      />
      <Button appearance="subtle" onClick={onList}>
        {paneRegister.toList}
      </Button>
    </Page>
  );
}
