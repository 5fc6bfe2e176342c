import { Link, makeStyles } from '@fluentui/react-components';
import { paneShell } from '../../../../text/pane-shell';
import { paneSoemStart } from '../../../../text/pane-soem-start';
import { stepNames } from '../../../../text/pane-soem-steps';
import { paneStart } from '../../../../text/pane-start';
import { PrimaryButton } from '../../../components/primary-button';
import { ToolChoice } from '../../../components/tool-choice';
import { buildSheets } from '../../../session/large-commands';
import type { Session } from '../../../session/session-state';
import { useSession, useSessionState } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';
import { SoemPage } from '../shared/soem-page';
import { nextTask, type NextTask } from './next-task';
import { SoemContents } from './soem-contents';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: 'auto',
  },
});

/** What this workbook holds of SØM, how it stands, and the one next step. */
export default function SoemStartPage() {
  const styles = useStyles();
  const session = useSession();
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const view = useSoemView();
  const calculation = useCalculation();
  const isReady = snapshot !== undefined && view !== null;
  const task = isReady ? nextTask(snapshot, view, calculation) : null;
  return (
    <SoemPage title={paneShell.product} action={task !== null && <TaskButton task={task} />}>
      {isReady && <ToolChoice />}
      {isReady && <SoemContents snapshot={snapshot} view={view} calculation={calculation} />}
      <div className={styles.links}>
        {view?.built === 'yes' && (
          <Link as="button" onClick={() => session.goTo({ name: 'soemVersions' })}>
            {paneSoemStart.versions}
          </Link>
        )}
        <Link as="button" onClick={() => session.goTo({ name: 'about' })}>
          {paneStart.about}
        </Link>
      </div>
    </SoemPage>
  );
}

function TaskButton({ task }: { readonly task: NextTask }) {
  const session = useSession();
  return <PrimaryButton onClick={() => take(task, session)}>{taskWords(task)}</PrimaryButton>;
}

function taskWords(task: NextTask): string {
  switch (task) {
    case 'build':
    case 'buildMissing':
    case 'fit':
    case 'mend':
    case 'refresh':
    case 'seeResults':
      return paneSoemStart[task];
    default:
      return paneSoemStart.toStep(stepNames[task]);
  }
}

function take(task: NextTask, session: Session): void {
  switch (task) {
    case 'build':
    case 'buildMissing':
      void session.run('build', buildSheets('soem'));
      return;
    case 'fit':
      session.goTo({ name: 'soemFit' });
      return;
    case 'mend':
      session.goTo({ name: 'check' });
      return;
    case 'refresh':
      void session.refresh();
      return;
    case 'seeResults':
      session.goTo({ name: 'results' });
      return;
    default:
      session.goTo({ name: 'soemStep', step: task });
  }
}
