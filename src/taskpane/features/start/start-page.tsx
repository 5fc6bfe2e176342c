import { Link, makeStyles, Spinner } from '@fluentui/react-components';
import { paneShell } from '../../../text/pane-shell';
import { paneStart } from '../../../text/pane-start';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { ToolChoice } from '../../components/tool-choice';
import { buildSheets } from '../../session/large-commands';
import type { Session } from '../../session/session-state';
import { useSession, useSessionState, useView } from '../../session/use-session';
import { Contents } from './contents';
import { nextStep, type NextStep } from './next-step';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: 'auto',
  },
});

/** What this workbook holds of dobbelt bundlinje, how it stands, and the one next step. */
export function StartPage() {
  const styles = useStyles();
  const session = useSession();
  const view = useView();
  const isReading = useSessionState(({ busy }) => busy?.task === 'read');
  const step = view === null ? null : nextStep(view);
  return (
    <Page title={paneShell.product} action={step !== null && <StepButton step={step} />}>
      {view === null && isReading && <Spinner size="small" label={paneShell.reading} />}
      {view !== null && <ToolChoice />}
      {view !== null && <Contents view={view} />}
      <div className={styles.links}>
        {view?.built === 'yes' && (
          <Link as="button" onClick={() => session.goTo({ name: 'newCourse' })}>
            {paneStart.newCourse}
          </Link>
        )}
        <Link as="button" onClick={() => session.goTo({ name: 'about' })}>
          {paneStart.about}
        </Link>
      </div>
    </Page>
  );
}

function StepButton({ step }: { readonly step: NextStep }) {
  const session = useSession();
  return <PrimaryButton onClick={() => takeStep(step, session)}>{paneStart[step]}</PrimaryButton>;
}

function takeStep(step: NextStep, session: Session): void {
  switch (step) {
    case 'build':
    case 'buildMissing':
      void session.run('build', buildSheets('dobbelt-bundlinje'));
      return;
    case 'firstCourse':
      session.goTo({ name: 'newCourse' });
      return;
    case 'mend':
      session.goTo({ name: 'check' });
      return;
    case 'register':
      session.goTo({ name: 'register' });
      return;
    case 'refresh':
      void session.refresh();
      return;
    case 'seeResults':
      session.goTo({ name: 'results' });
  }
}
