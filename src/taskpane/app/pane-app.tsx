import { useEffect, useMemo } from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { WorkbookPort } from '../../workbook/port';
import { lowWindow } from '../components/low-window';
import { Notices } from '../components/notices';
import { machineClock, type Clock } from '../session/clock';
import { createSession } from '../session/create-session';
import type { Destination } from '../session/pages';
import { SessionContext } from '../session/use-session';
import type { OfficeLook } from './choose-theme';
import { ShownPage } from './shown-page';
import { usePaneTheme } from './use-pane-theme';

export interface PaneAppProps {
  readonly port: WorkbookPort;
  readonly clock?: Clock;
  /** Shown first; what a ribbon button asked for. */
  readonly firstPage?: Destination;
  /** Refresh the results as soon as the workbook is read; for the ribbon button Opdatér. */
  readonly refreshFirst?: boolean;
  /** What Office says about its look, asked again when the pane is seen again. */
  readonly officeLook?: () => OfficeLook | undefined;
  /** Milliseconds before the second attempt while a cell is being edited; later ones wait longer. */
  readonly retryDelay?: number;
  /** Milliseconds of quiet after a change before the workbook is read again. */
  readonly settleDelay?: number;
}

const useStyles = makeStyles({
  app: {
    height: '100%',
    minWidth: '300px',
    boxSizing: 'border-box',
    '& *': { boxSizing: 'border-box' },
    // Where the page scrolls as a whole the ground has to reach as far as its content.
    [lowWindow]: { height: 'auto', minHeight: '100%' },
    overflowWrap: 'break-word',
    // Large text: Fluent UI would cut it off in a list's fixed height, and push a field out of a narrow pane.
    '& .fui-Select__select': { width: '100%', height: 'auto', minHeight: '32px' },
    '& .fui-Input__input': { width: '100%' },
    // A link that is a button is as wide as its longest word, which may be anything a user has typed. Contrast themes give
    // links the colour of the text around them.
    '& .fui-Link': {
      overflowWrap: 'anywhere',
      '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    },
  },
});

const noLook = () => undefined;

/** The whole pane on any workbook: Excel's, or one of our own in a browser page. It fills the element it stands in. */
export function PaneApp({ officeLook = noLook, refreshFirst = false, ...props }: PaneAppProps) {
  const styles = useStyles();
  const theme = usePaneTheme(officeLook);
  const { port, clock = machineClock, firstPage = 'start', retryDelay = 500, settleDelay = 800 } = props;
  const handle = useMemo(() => {
    const environment = { port, clock, version: __APP_VERSION__, firstPage, retryDelay, settleDelay };
    return { ...createSession(environment), clock };
  }, [port, clock, firstPage, retryDelay, settleDelay]);
  useEffect(() => {
    const close = () => handle.session.close();
    // A pane that is closed or loaded anew leaves no handler behind; one that is only put aside comes back as it was.
    const leave = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) close();
    };
    handle.session.open(refreshFirst);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      close();
    };
  }, [handle, refreshFirst]);
  return (
    // What lies over the page, a tooltip for one, must not be as high as it: it would take every press of the mouse.
    <FluentProvider theme={theme} className={styles.app} applyStylesToPortals={false}>
      <SessionContext.Provider value={handle}>
        <ShownPage />
        <Notices />
      </SessionContext.Provider>
    </FluentProvider>
  );
}
