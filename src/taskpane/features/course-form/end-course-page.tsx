import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { endCourse } from '../../../commands/end-course';
import type { WorkbookView } from '../../../commands/types';
import { compareDates } from '../../../domain/calendar/compare-dates';
import type { Course } from '../../../domain/dobbelt-bundlinje/facts';
import { danishDate } from '../../../text/danish-format';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { fieldError } from '../../../text/pane-fields';
import { paneResults } from '../../../text/pane-results';
import { columnProps } from '../../components/column-props';
import { EmptyState } from '../../components/empty-state';
import { EntryField } from '../../components/entry-field';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { typedDay } from '../../components/typed-values';
import { useClock, useSession, useView } from '../../session/use-session';
import { courseColumns } from './course-columns';
import { endReasons } from './end-reasons';

interface EndErrors {
  readonly day?: string;
  readonly reason?: string;
}

/** Ends a course with day and reason. Both are asked for here, though a course that goes on has neither. */
export default function EndCoursePage({ courseId }: { readonly courseId: string }) {
  const view = useView();
  const course = view?.facts.courses.find(({ id }) => id === courseId);
  if (!view || !course) {
    return (
      <Page title={courseId}>
        <EmptyState text={paneResults.gone} />
      </Page>
    );
  }
  return <EndForm view={view} course={course} />;
}

function EndForm({ view, course }: { readonly view: WorkbookView; readonly course: Course }) {
  const session = useSession();
  const clock = useClock();
  const [day, setDay] = useState(() => danishDate(clock.today()));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<EndErrors>({});
  const [refusals, setRefusals] = useState(0);
  const save = async () => {
    const end = typedDay(day);
    const found = findErrors(course, day, reason);
    setErrors(found);
    if (end === null || Object.keys(found).length > 0) {
      setRefusals(refusals + 1);
      return;
    }
    const command = { courseId: course.id, end, endReason: reason };
    const report = await session.run(
      'save',
      (context) => endCourse(context, command),
      () => text.ended,
    );
    if (report !== null) session.goBack('notice');
  };
  return (
    <Page
      title={text.endTitle(course.citizenId)}
      action={<PrimaryButton>{text.end}</PrimaryButton>}
      form={{ onSubmit: save, refusals }}
    >
      <EntryField
        {...columnProps(courseColumns.end)}
        required
        value={day}
        error={errors.day}
        onChange={setDay}
      />
      <Field
        label={courseColumns.endReason.label}
        hint={courseColumns.endReason.help}
        required
        {...(errors.reason === undefined ? {} : { validationMessage: errors.reason })}
      >
        <Select value={reason} onChange={(_, data) => setReason(data.value)}>
          <option value="">{text.chooseReason}</option>
          {endReasons(view.snapshot).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
    </Page>
  );
}

function findErrors(course: Course, day: string, reason: string): EndErrors {
  const end = typedDay(day);
  const isBefore = end !== null && compareDates(end, course.start) < 0;
  return {
    ...(end === null ? { day: fieldError.day } : {}),
    ...(isBefore ? { day: fieldError.endBeforeStart } : {}),
    ...(reason === '' ? { reason: fieldError.reason } : {}),
  };
}
