import { useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { paneShell } from '../../text/pane-shell';
import { useSession, useSessionState } from '../session/use-session';
import { Destinations } from './destinations';
import { ProblemNotice } from './problem-notice';
import { TaskState } from './task-state';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  // Room at the right: Office lays its own menu over the corner.
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '40px',
    padding: '4px 40px 0 12px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  main: {
    flexGrow: 1,
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    minHeight: '40px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PageProps {
  readonly title: string;
  /** The page's one primary action; always at the same place, with the state beside it. */
  readonly action?: ReactNode;
  /** Replaces the state of the results beside the action. */
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: name and way back, destinations, content, primary action with its state. */
export function Page({ title, action, state, children }: PageProps) {
  const styles = useStyles();
  const session = useSession();
  const isDeep = useSessionState(({ trail }) => trail.length > 1);
  const visits = useSessionState((current) => current.visits);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visits > 0) heading.current?.focus();
    // Only when the page appears: a change of the workbook must never move focus.
    // The visit counter belongs to the page that was gone to.
  }, [visits]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {isDeep && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={paneShell.back}
            onClick={() => session.goBack()}
          />
        )}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <Destinations />
      <main className={styles.main}>
        <ProblemNotice />
        {children}
      </main>
      <footer className={styles.footer}>
        {action}
        <TaskState idle={state} />
      </footer>
    </div>
  );
}
