import { useState, type ReactNode } from 'react';
import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { usePaneTheme } from '../../src/taskpane/app/use-pane-theme';
import { SelfTestPage } from './self-test-page';
import { selfTestTexts as text } from './texts';

const useStyles = makeStyles({
  whole: { height: '100%', display: 'flex', flexDirection: 'column' },
  shown: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  door: { flexShrink: 0 },
});

const noLook = () => undefined;

/** The pane as it is, and below it the door to the self-test. The pane is closed meanwhile, so that it reads nothing. */
export function DeveloperPane({ pane }: { readonly pane: ReactNode }) {
  const styles = useStyles();
  const theme = usePaneTheme(noLook);
  const [isTesting, setTesting] = useState(false);
  return (
    <FluentProvider theme={theme} className={styles.whole}>
      <div className={styles.shown}>{isTesting ? <SelfTestPage /> : pane}</div>
      <nav className={styles.door} aria-label={text.developers}>
        <Button appearance="subtle" size="small" onClick={() => setTesting(!isTesting)}>
          {isTesting ? text.leave : text.open}
        </Button>
      </nav>
    </FluentProvider>
  );
}
