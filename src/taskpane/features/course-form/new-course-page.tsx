import { useRef, useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { startCourse, type CourseTries } from '../../../commands/start-course';
import type { CommandContext, WorkbookView, WriteReport } from '../../../commands/types';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { compareDates } from '../../../domain/calendar/compare-dates';
import { nextId } from '../../../domain/ids/next-id';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { columnProps } from '../../components/column-props';
import { EmptyState } from '../../components/empty-state';
import { EntryField } from '../../components/entry-field';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useClock, useSession, useView } from '../../session/use-session';
import { courseColumns } from './course-columns';
import { emptyDraft } from './course-draft';
import { CourseFields } from './course-fields';
import { parseDraft, type CourseErrors } from './parse-draft';

/** A workbook that is reported in the past gets its courses there: one from today would not have begun. */
const earlierOf = (reportDate: CalendarDate, today: CalendarDate) =>
  compareDates(reportDate, today) < 0 ? reportDate : today;

const NEW = '';

const created = ({ citizenId }: WriteReport) => text.created(citizenId);

/** A new citizen with a generated id, or a known one, and a course with what is expected of it. */
export default function NewCoursePage() {
  const view = useView();
  if (view?.built !== 'yes') {
    return (
      <Page title={text.newTitle}>
        <EmptyState text={text.noSheets} />
      </Page>
    );
  }
  return <NewCourseForm view={view} />;
}

function NewCourseForm({ view }: { readonly view: WorkbookView }) {
  const session = useSession();
  const today = useClock().today();
  const [draft, setDraft] = useState(() => emptyDraft(earlierOf(view.facts.reportDate, today)));
  const [errors, setErrors] = useState<CourseErrors>({});
  const [refusals, setRefusals] = useState(0);
  const tries = useRef<CourseTries>({});
  const save = async () => {
    const parsed = parseDraft(draft, today);
    setErrors(parsed.ok ? {} : parsed.errors);
    if (!parsed.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const start = (context: CommandContext) => startCourse(context, parsed.course, tries.current);
    const report = await session.run('save', start, created);
    if (report === null) return;
    session.goBack('notice');
    if (report.courseId !== undefined) session.goTo({ name: 'course', courseId: report.courseId }, 'notice');
  };
  return (
    <Page
      title={text.newTitle}
      action={<PrimaryButton>{text.create}</PrimaryButton>}
      form={{ onSubmit: save, refusals }}
    >
      <CitizenChoice
        view={view}
        citizenId={draft.citizenId}
        onChoose={(citizenId) => setDraft({ ...draft, citizenId })}
      />
      {draft.citizenId === undefined && (
        <EntryField
          {...columnProps(courseColumns.birthYear)}
          value={draft.birthYear}
          error={errors.birthYear}
          onChange={(birthYear) => setDraft({ ...draft, birthYear })}
        />
      )}
      <CourseFields draft={draft} errors={errors} onChange={setDraft} isNew />
    </Page>
  );
}

interface CitizenChoiceProps {
  readonly view: WorkbookView;
  readonly citizenId: string | undefined;
  readonly onChoose: (citizenId: string | undefined) => void;
}

function CitizenChoice({ view, citizenId, onChoose }: CitizenChoiceProps) {
  const { citizens, courses } = view.facts;
  const known = citizens.map(({ id }) => id);
  const proposed = nextId('B', [...known, ...courses.map((course) => course.citizenId)]);
  return (
    <Field label={courseColumns.citizenId.label} hint={courseColumns.citizenId.help}>
      <Select
        value={citizenId ?? NEW}
        onChange={(_, data) => onChoose(data.value === NEW ? undefined : data.value)}
      >
        <option value={NEW}>{text.newCitizen(proposed)}</option>
        {known.map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </Select>
    </Field>
  );
}
