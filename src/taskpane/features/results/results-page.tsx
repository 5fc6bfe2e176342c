import { Link } from '@fluentui/react-components';
import { paneResults } from '../../../text/pane-results';
import { isActive } from '../../../sheets/results/course-order';
import { EmptyState } from '../../components/empty-state';
import { RowList } from '../../components/list-row';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { StatusLine } from '../../components/status-line';
import { useSession, useView } from '../../session/use-session';
import { CourseRow } from './course-row';

/** Every course with its one number and its reading; Opdatér writes the result sheets. */
export default function ResultsPage() {
  const session = useSession();
  const view = useView();
  const refresh = <PrimaryButton onClick={() => void session.refresh()}>{paneResults.refresh}</PrimaryButton>;
  return (
    <Page title={paneResults.title} action={view?.built === 'yes' && refresh}>
      {view && <StatusLine view={view} />}
      {view === null || view.results.length === 0 ? (
        <EmptyState text={paneResults.empty} />
      ) : (
        <RowList label={paneResults.list}>
          {view.results.map((result) => (
            <CourseRow
              key={result.course.id}
              result={result}
              isRunning={isActive(result, view.facts.reportDate)}
            />
          ))}
        </RowList>
      )}
      {view?.built === 'yes' && (
        <Link as="button" onClick={() => session.goTo({ name: 'newCourse' })}>
          {paneResults.newCourse}
        </Link>
      )}
    </Page>
  );
}
