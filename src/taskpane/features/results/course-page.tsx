import { lazy, Suspense } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { danishDate } from '../../../text/danish-format';
import { courseSentence, courseStage, paneResults } from '../../../text/pane-results';
import { isActive } from '../../../sheets/results/course-order';
import { unbroken } from '../../../text/pane-format';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { findRow } from '../../components/find-row';
import { useSession, useView } from '../../session/use-session';
import { endOfFirstMonth } from './end-of-first-month';
import { CourseReading } from './course-reading';
import { CourseTable } from './course-table';

const CourseChart = lazy(() => import('./course-chart'));

const useStyles = makeStyles({
  stage: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Keeps the place while the chart is fetched, so that nothing jumps.
  chart: { minHeight: '240px' },
});

/** One course: the sentence, the picture, the reading as a question, and the figures in a table. */
export default function CoursePage({ courseId }: { readonly courseId: string }) {
  const session = useSession();
  const view = useView();
  const result = view?.results.find(({ course }) => course.id === courseId);
  if (!view || !result) {
    return (
      <Page title={courseId}>
        <EmptyState text={paneResults.gone} />
      </Page>
    );
  }
  const register = () => session.goTo({ name: 'register', courseId });
  return (
    <Page
      title={`${result.course.citizenId} · ${result.course.method}`}
      action={
        result.month !== null && <PrimaryButton onClick={register}>{paneResults.register}</PrimaryButton>
      }
    >
      <Course view={view} result={result} />
    </Page>
  );
}

function Course({ view, result }: { readonly view: WorkbookView; readonly result: CourseResult }) {
  const styles = useStyles();
  const { course, month } = result;
  const isRunning = isActive(result, view.facts.reportDate);
  const dates = [
    paneResults.started(danishDate(course.start)),
    ...(course.end === undefined
      ? []
      : [isRunning ? paneResults.ends(danishDate(course.end)) : paneResults.ended(danishDate(course.end))]),
  ];
  return (
    <>
      <p className={styles.stage}>
        {[courseStage(result, isRunning), ...dates, course.worker].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.sentence}>{unbroken(courseSentence(result))}</p>
      {month === null && (
        <p className={styles.stage}>{paneResults.firstMonthEnds(danishDate(endOfFirstMonth(course)))}</p>
      )}
      <div className={styles.chart}>
        <Suspense>
          <CourseChart result={result} />
        </Suspense>
      </div>
      <CourseReading view={view} result={result} />
      <CourseTable result={result} />
      <CourseLinks view={view} result={result} />
    </>
  );
}

function CourseLinks({ view, result }: { readonly view: WorkbookView; readonly result: CourseResult }) {
  const styles = useStyles();
  const session = useSession();
  const courseId = result.course.id;
  const row = findRow(view.snapshot, 'forloeb', 'ForløbID', courseId);
  return (
    <div className={styles.links}>
      <Button onClick={() => session.goTo({ name: 'editCourse', courseId })}>{paneResults.edit}</Button>
      {result.course.end === undefined && (
        <Button onClick={() => session.goTo({ name: 'endCourse', courseId })}>{paneResults.end}</Button>
      )}
      {row && (
        <Link as="button" onClick={() => void session.reveal(row.sheetKey, row.cell)}>
          {paneResults.showCourse}
        </Link>
      )}
    </div>
  );
}
