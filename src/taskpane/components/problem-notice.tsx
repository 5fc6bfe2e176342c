import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { hostErrorText } from '../../text/host-errors';
import { paneShell } from '../../text/pane-shell';
import { useSession, useSessionState } from '../session/use-session';

const useStyles = makeStyles({ region: { '& > *': { margin: '8px 12px 0 12px' } } });

/**
 * What Excel refused, what to do, and the way to ask again. The region is always there, so that screen readers hear what
 * is put into it.
 */
export function ProblemNotice() {
  const styles = useStyles();
  const session = useSession();
  const problem = useSessionState((state) => state.problem);
  const isWaiting = useSessionState((state) => state.busy?.isWaitingForCell ?? false);
  return (
    <div role="alert" className={styles.region}>
      {isWaiting && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{paneShell.finishCell}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => session.stop()}>
              {paneShell.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {hostErrorText(problem.error.code, problem.error.details).title}.
            </MessageBarTitle>{' '}
            {hostErrorText(problem.error.code, problem.error.details).remedy}
          </MessageBarBody>
          <MessageBarActions>
            {problem.retry && (
              <Button size="small" onClick={problem.retry}>
                {paneShell.tryAgain}
              </Button>
            )}
            <Button size="small" onClick={() => session.dismiss()}>
              {paneShell.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
