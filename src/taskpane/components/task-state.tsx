import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { shownShare } from '../../text/pane-format';
import { paneShell, resultStateText, taskNames } from '../../text/pane-shell';
import { useSession, useSessionState } from '../session/use-session';
import type { Busy, SessionState } from '../session/session-state';

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Beside the primary action: what is running and how to stop it, else how old the results are. */
export function TaskState({ idle }: { readonly idle?: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const busy = useSessionState((state) => state.busy);
  const state = useSessionState(resultState);
  if (busy === null) return <span className={styles.state}>{idle ?? state}</span>;
  return (
    <span className={styles.state}>
      {busyText(busy)}
      <Button size="small" onClick={() => session.stop()}>
        {paneShell.stop}
      </Button>
    </span>
  );
}

function busyText({ task, progress }: Busy): string {
  return progress === null ? `${taskNames[task]} …` : `${taskNames[task]} ${shownShare(progress)}`;
}

function resultState({ view, isStale }: SessionState): string {
  if (view?.built !== 'yes') return '';
  if (isStale) return resultStateText.changed;
  if (view.resultState === 'current') return resultStateText.current(view.updatedAt);
  if (view.resultState === 'outdated') return resultStateText.outdated(view.updatedAt);
  return resultStateText[view.resultState];
}
