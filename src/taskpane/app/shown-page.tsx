import { lazy, Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';
import { paneShell } from '../../text/pane-shell';
import { StartPage } from '../features/start/start-page';
import { shownPage, type Page } from '../session/pages';
import { useSession, useSessionState } from '../session/use-session';
import { ErrorBoundary } from './error-boundary';

// Start is in the first bundle; every other task is fetched when it is opened.
const RegisterPage = lazy(() => import('../features/register/register-page'));
const ResultsPage = lazy(() => import('../features/results/results-page'));
const CoursePage = lazy(() => import('../features/results/course-page'));
const CheckPage = lazy(() => import('../features/check/check-page'));
const NewCoursePage = lazy(() => import('../features/course-form/new-course-page'));
const EditCoursePage = lazy(() => import('../features/course-form/edit-course-page'));
const EndCoursePage = lazy(() => import('../features/course-form/end-course-page'));
const AboutPage = lazy(() => import('../features/about/about-page'));

/** The page at the end of the trail. Each visit draws it anew, so that no half-typed field stays behind. */
export function ShownPage() {
  const session = useSession();
  const page = useSessionState(({ trail }) => shownPage(trail));
  const key = JSON.stringify(page);
  return (
    <ErrorBoundary key={key} onLeave={() => session.goTo({ name: 'start' })}>
      <Suspense fallback={<Spinner size="small" label={paneShell.loadingPage} delay={300} />}>
        {content(page)}
      </Suspense>
    </ErrorBoundary>
  );
}

function content(page: Page) {
  switch (page.name) {
    case 'start':
      return <StartPage />;
    case 'register':
      return <RegisterPage {...(page.courseId === undefined ? {} : { courseId: page.courseId })} />;
    case 'results':
      return <ResultsPage />;
    case 'course':
      return <CoursePage courseId={page.courseId} />;
    case 'check':
      return <CheckPage />;
    case 'newCourse':
      return <NewCoursePage />;
    case 'editCourse':
      return <EditCoursePage courseId={page.courseId} />;
    case 'endCourse':
      return <EndCoursePage courseId={page.courseId} />;
    case 'about':
      return <AboutPage />;
  }
}
