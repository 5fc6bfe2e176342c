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
const SoemCheckPage = lazy(() => import('../features/check/soem-check-page'));
const NewCoursePage = lazy(() => import('../features/course-form/new-course-page'));
const EditCoursePage = lazy(() => import('../features/course-form/edit-course-page'));
const EndCoursePage = lazy(() => import('../features/course-form/end-course-page'));
const AboutPage = lazy(() => import('../features/about/about-page'));
const SoemStartPage = lazy(() => import('../features/soem/start/start-page'));
const SoemStepsPage = lazy(() => import('../features/soem/steps/steps-page'));
const SoemFitPage = lazy(() => import('../features/soem/steps/fit-page'));
const SoemStepPage = lazy(() => import('../features/soem/steps/step-page'));
const SoemItemsPage = lazy(() => import('../features/soem/forms/items-page'));
const SoemRowPage = lazy(() => import('../features/soem/forms/row-page'));
const SoemResultsPage = lazy(() => import('../features/soem/results/results-page'));
const SoemExplainPage = lazy(() => import('../features/soem/explain/explain-page'));
const SoemSensitivityPage = lazy(() => import('../features/soem/sensitivity/sensitivity-page'));
const SoemVersionsPage = lazy(() => import('../features/soem/versions/versions-page'));
const SoemProposalsPage = lazy(() => import('../features/soem/helpers/proposals-page'));
const SoemRefusionPage = lazy(() => import('../features/soem/helpers/refusion-page'));

/** The page at the end of the trail. Each visit draws it anew, so that no half-typed field stays behind. */
export function ShownPage() {
  const session = useSession();
  const page = useSessionState(({ trail }) => shownPage(trail));
  const tool = useSessionState((state) => state.tool);
  const key = JSON.stringify([page, tool]);
  return (
    <ErrorBoundary key={key} onLeave={() => session.goTo({ name: 'start' })}>
      <Suspense fallback={<Spinner size="small" label={paneShell.loadingPage} delay={300} />}>
        {tool === 'soem' ? soemContent(page) : content(page)}
      </Suspense>
    </ErrorBoundary>
  );
}

/** What SØM has at the destinations that both tools have; the deep pages belong to one of them. */
function soemContent(page: Page) {
  switch (page.name) {
    case 'start':
      return <SoemStartPage />;
    case 'register':
      return <SoemStepsPage />;
    case 'results':
      return <SoemResultsPage />;
    case 'check':
      return <SoemCheckPage />;
    default:
      return content(page);
  }
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
    case 'soemFit':
      return <SoemFitPage />;
    case 'soemStep':
      return <SoemStepPage step={page.step} />;
    case 'soemItems':
      return <SoemItemsPage step={page.step} />;
    case 'soemRow':
      return <SoemRowPage table={page.table} {...(page.row === undefined ? {} : { row: page.row })} />;
    case 'soemExplain':
      return <SoemExplainPage target={page.target} />;
    case 'soemSensitivity':
      return <SoemSensitivityPage />;
    case 'soemVersions':
      return <SoemVersionsPage />;
    case 'soemProposals':
      return <SoemProposalsPage />;
    case 'soemRefusion':
      return <SoemRefusionPage />;
  }
}
