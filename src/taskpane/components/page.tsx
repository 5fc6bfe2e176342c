import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { paneShell, toolNames } from '../../text/pane-shell';
import { shownPage } from '../session/pages';
import { useSession, useSessionState } from '../session/use-session';
import { Destinations } from './destinations';
import { lowWindow } from './low-window';
import { ProblemNotice } from './problem-notice';
import { ShownNotice } from './shown-notice';
import { TaskState } from './task-state';
import { useFirstError } from './use-first-error';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    [lowWindow]: { height: 'auto' },
  },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // Room at the right: Office lays its own menu over the corner.
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    // Long content takes nothing from header and footer, so that they stand at the same place on all pages.
    flexShrink: 0,
    minHeight: '40px',
    padding: '4px 40px 0 12px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  tool: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  main: {
    flexGrow: 1,
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    '& > *': { flexShrink: 0 },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    flexShrink: 0,
    minHeight: '40px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PageForm {
  readonly onSubmit: () => Promise<void>;
  /** How often sending was refused; each time focus goes to the first field to look at. */
  readonly refusals: number;
}

interface PageProps {
  readonly title: string;
  /** The page's one primary action; always at the same place, with the state beside it. */
  readonly action?: ReactNode;
  /** Replaces the state of the results beside the action. */
  readonly state?: ReactNode;
  /** Makes the page one form, sent by its action or by Enter in a field. */
  readonly form?: PageForm;
  /** Nothing on the page can be chosen, so the text itself takes the focus: else no key would scroll it. */
  readonly isTextOnly?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: name and way back, destinations, content, primary action with its state. */
export function Page({ title, action, state, form, isTextOnly = false, children }: PageProps) {
  const styles = useStyles();
  const session = useSession();
  const isDeep = useSessionState(({ trail }) => trail.length > 1);
  const hasTool = useSessionState(({ trail }) => shownPage(trail).name !== 'start');
  const tool = useSessionState((current) => current.tool);
  const visits = useSessionState((current) => current.visits);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The page before has taken focus with it; a field that has asked for it keeps it, and so does a pane just opened.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (visits > 0 && isLost) heading.current?.focus();
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
        {hasTool && <span className={styles.tool}>{toolNames[tool]}</span>}
      </header>
      <Destinations />
      <ProblemNotice />
      <ShownNotice />
      <Body form={form}>
        <main className={styles.main} {...(isTextOnly ? { tabIndex: 0 } : {})}>
          {children}
        </main>
        <footer className={styles.footer}>
          {action}
          <TaskState idle={state} />
        </footer>
      </Body>
    </div>
  );
}

/** Content and action together, inside a form where the page is one. */
function Body({ form, children }: { readonly form: PageForm | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  if (form !== undefined) return <FormBody form={form}>{children}</FormBody>;
  return <div className={styles.body}>{children}</div>;
}

function FormBody({ form, children }: { readonly form: PageForm; readonly children: ReactNode }) {
  const styles = useStyles();
  const element = useFirstError(form.refusals);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void form.onSubmit();
  };
  return (
    <form className={styles.body} ref={element} noValidate onSubmit={send}>
      {children}
    </form>
  );
}
