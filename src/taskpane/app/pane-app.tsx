import { useEffect, useState } from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { WorkbookPort } from '../../workbook/port';
import { Notices } from '../components/notices';
import { machineClock, type Clock } from '../session/clock';
import { createSession } from '../session/create-session';
import type { Page } from '../session/pages';
import { SessionContext, type SessionHandle } from '../session/use-session';
import type { OfficeLook } from './choose-theme';
import { ShownPage } from './shown-page';
import { usePaneTheme } from './use-pane-theme';

export interface PaneAppProps {
  readonly port: WorkbookPort;
  readonly clock?: Clock;
  /** Shown first; what a ribbon button asked for. */
  readonly firstPage?: Page;
  /** Refresh the results as soon as the workbook is read; for the ribbon button Opdatér. */
  readonly refreshFirst?: boolean;
  /** What Office says about its look, asked again when the pane is seen again. */
  readonly officeLook?: () => OfficeLook | undefined;
  /** Milliseconds between attempts while a cell is being edited. */
  readonly retryDelay?: number;
  /** Milliseconds of quiet after a change before the workbook is read again. */
  readonly settleDelay?: number;
}

const useStyles = makeStyles({
  app: { height: '100%', minWidth: '300px', boxSizing: 'border-box', '& *': { boxSizing: 'border-box' } },
});

const noLook = () => undefined;

/** The whole pane on any workbook: Excel's, or one of our own in a browser page. It fills the element it stands in. */
export function PaneApp({ officeLook = noLook, refreshFirst = false, ...props }: PaneAppProps) {
  const styles = useStyles();
  const theme = usePaneTheme(officeLook);
  const [handle, setHandle] = useState<SessionHandle | null>(null);
  const { port, clock = machineClock, firstPage, retryDelay = 1500, settleDelay = 800 } = props;
  useEffect(() => {
    const made = createSession({
      port,
      clock,
      version: __APP_VERSION__,
      firstPage: firstPage ?? { name: 'start' },
      retryDelay,
      settleDelay,
    });
    setHandle({ ...made, clock });
    void made.session.read().then(() => (refreshFirst ? made.session.refresh() : undefined));
    return () => made.session.close();
  }, [port, clock, firstPage, refreshFirst, retryDelay, settleDelay]);
  return (
    <FluentProvider theme={theme} className={styles.app}>
      {handle && (
        <SessionContext.Provider value={handle}>
          <ShownPage />
          <Notices />
        </SessionContext.Provider>
      )}
    </FluentProvider>
  );
}
