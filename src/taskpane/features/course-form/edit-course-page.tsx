import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { correctCourse } from '../../../commands/correct-course';
import type { WorkbookView } from '../../../commands/types';
import type { Course } from '../../../domain/dobbelt-bundlinje/facts';
import { paneCourseForm as text } from '../../../text/pane-course-form';
import { paneResults } from '../../../text/pane-results';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useClock, useSession, useView } from '../../session/use-session';
import { correctionOf } from './correction-of';
import { draftOf } from './course-draft';
import { CourseFields } from './course-fields';
import { parseDraft, type CourseErrors } from './parse-draft';

const useStyles = makeStyles({
  note: { margin: 0 },
});

/** Corrects what was entered about a course; new estimates become the next version. */
export default function EditCoursePage({ courseId }: { readonly courseId: string }) {
  const view = useView();
  const course = view?.facts.courses.find(({ id }) => id === courseId);
  if (!view || !course) {
    return (
      <Page title={courseId}>
        <EmptyState text={paneResults.gone} />
      </Page>
    );
  }
  return <EditForm view={view} course={course} />;
}

function EditForm({ view, course }: { readonly view: WorkbookView; readonly course: Course }) {
  const styles = useStyles();
  const session = useSession();
  const today = useClock().today();
  const [draft, setDraft] = useState(() => draftOf(course, view.facts));
  const [errors, setErrors] = useState<CourseErrors>({});
  const [refusals, setRefusals] = useState(0);
  const save = async () => {
    const parsed = parseDraft(draft, today);
    setErrors(parsed.ok ? {} : parsed.errors);
    if (!parsed.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const correction = correctionOf(course, view.facts, parsed.course);
    if (correction === null) {
      session.say(text.nothingChanged);
      session.goBack('notice');
      return;
    }
    const report = await session.run(
      'save',
      (context) => correctCourse(context, correction),
      () => text.corrected,
    );
    if (report !== null) session.goBack('notice');
  };
  return (
    <Page
      title={text.editTitle(course.citizenId)}
      action={<PrimaryButton>{text.saveChanges}</PrimaryButton>}
      form={{ onSubmit: save, refusals }}
    >
      <p className={styles.note}>{text.versions}</p>
      <CourseFields draft={draft} errors={errors} onChange={setDraft} isNew={false} />
    </Page>
  );
}
